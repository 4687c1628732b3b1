namespace GenerativeModels.Datasets.Tests;

public class TokeniserTests
{
    private static readonly Tokeniser Tokeniser = new(["the", "and", "one"]);

    [Theory]
    [InlineData("The Sun and THE moon", "sun moon")]
    [InlineData("well-known: don't, 42 x2y", "well known don")]
    [InlineData("stars berries potatoes dishes boxes", "star berry potato dish box")]
    [InlineData("waltzes branches basses ties", "waltz branch bass tie")]
    [InlineData("glass virus tennis gas bus", "glass virus tennis gas bus")]
    [InlineData("leaves leaf leave halves scarves headaches waves", "leaf leaf leave half scarf headache wave")]
    [InlineData("children feet bacteria", "child foot bacterium")]
    [InlineData("diabetes indoors outwards Wales wards", "diabetes indoors outwards wales ward")]
    [InlineData("ones", "")]
    [InlineData("café au lait", "caf lait")]
    [InlineData("", "")]
    public void Words_are_lower_case_letters_without_stop_words_in_the_singular(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Tokeniser.Words(text)));

    [Fact]
    public void Words_of_too_few_documents_are_left_out_however_often_they_come()
    {
        Corpus corpus = Tokeniser.Corpus(["sun sun moon rare rare rare", "moon sun", "cloud moon"], minDocuments: 2);

        Assert.Equal(["moon", "sun"], corpus.Vocabulary);
        Assert.Equal([[1, 1, 0], [0, 1], [0]], corpus.Documents);
    }

    [Fact]
    public void If_no_word_is_left_the_vocabulary_is_said_to_be_empty() => Assert.StartsWith(
        "vocabulary is empty; a corpus has at least one word. Lower the number of documents that a word must be in.",
        Assert.Throws<ArgumentException>(() => Tokeniser.Corpus(["sun", "moon"], minDocuments: 2)).Message);
}
