using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets.Tests;

public class CorpusTests
{
    private static readonly Corpus Small = new([[0, 1, 1, 2], [], [2, 2, 2], [0], [1, 0, 1, 0, 1, 0, 2, 2, 2, 2]], ["a", "b", "c"]);

    [Fact]
    public void Counts_how_often_each_word_is_in_each_document()
    {
        Assert.Equal([1, 2, 1, 0, 0, 0, 0, 0, 3, 1, 0, 0, 3, 3, 4], Small.Counts().ToDoubles());
        Assert.Equal(18, Small.TokenCount);
    }

    [Theory]
    [InlineData(0.01, 1)]
    [InlineData(0.4, 2)]
    [InlineData(0.99, 4)]
    public void Every_document_is_either_to_learn_from_or_to_test_on(double share, int tests)
    {
        (Corpus train, Corpus test) = Small.SplitDocuments(share, new SeededRandom(1));

        Assert.Equal((5 - tests, tests), (train.Documents.Count, test.Documents.Count));
        Assert.Equal(Small.Documents.Select(Text).Order(), train.Documents.Concat(test.Documents).Select(Text).Order());
        Assert.Same(Small.Vocabulary, test.Vocabulary);
    }

    [Fact]
    public void Every_word_is_either_seen_or_held_out_and_each_document_keeps_one()
    {
        (Corpus observed, Corpus heldOut) = Small.SplitWords(0.5, new SeededRandom(1));

        Assert.Equal([2, 0, 1, 1, 5], observed.Documents.Select(words => words.Length));
        for (int d = 0; d < 5; d++) Assert.Equal(Small.Documents[d].Order(), observed.Documents[d].Concat(heldOut.Documents[d]).Order());
        Assert.All((Corpus[])[.. new[] { Small.SplitWords(0.99, new SeededRandom(2)).Observed }], corpus => Assert.Equal([1, 0, 1, 1, 1], corpus.Documents.Select(words => words.Length)));
    }

    [Fact]
    public void The_split_is_the_source_of_randomness_s_choice()
    {
        string Split(long seed) => string.Join('|', Small.SplitWords(0.5, new SeededRandom(seed)).HeldOut.Documents.Select(Text));

        Assert.Equal(Split(1), Split(1));
        Assert.True(Enumerable.Range(0, 20).Select(seed => Split(seed)).Distinct().Count() > 5);
    }

    [Fact]
    public void Says_what_is_no_corpus_and_what_is_no_share()
    {
        Assert.StartsWith("documents is empty; a corpus has at least one document.", Assert.Throws<ArgumentException>(() => new Corpus([], ["a"])).Message);
        Assert.StartsWith("vocabulary is empty;", Assert.Throws<ArgumentException>(() => new Corpus([[]], [])).Message);
        Assert.StartsWith("documents[1][2] is 3; words are numbered from 0 to 2. Is it the vocabulary of these documents?", Assert.Throws<ArgumentException>(() => new Corpus([[0], [0, 1, 3]], ["a", "b", "c"])).Message);
        Assert.StartsWith("heldOutShare must be above 0 and below 1, but was 1. Half is 0.5.", Assert.Throws<ArgumentOutOfRangeException>(() => Small.SplitWords(1, new SeededRandom(1))).Message);
        Assert.StartsWith("testShare must be above 0 and below 1, but was NaN.", Assert.Throws<ArgumentOutOfRangeException>(() => Small.SplitDocuments(double.NaN, new SeededRandom(1))).Message);
        Assert.Equal("A corpus of one document cannot be split by document. Split it by word.", Assert.Throws<InvalidOperationException>(() => new Corpus([[0]], ["a"]).SplitDocuments(0.5, new SeededRandom(1))).Message);
    }

    private static string Text(int[] words) => string.Join(',', words);
}
