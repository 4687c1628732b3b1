using GenerativeModels.Numerics;
using GenerativeModels.Testing;

namespace GenerativeModels.Datasets.Tests;

public class BarsTests
{
    [Fact]
    public void Topics_are_the_rows_and_columns_of_the_grid()
    {
        double[][] topics = [.. Bars.Topics().ToDoubles().Chunk(25)];

        Assert.Equal(10, topics.Length);
        Assert.All(topics, topic => Assert.Equal(5, topic.Count(p => p == 0.2)));
        Assert.All(topics, topic => Assert.Equal(20, topic.Count(p => p == 0)));
        Assert.Equal([0, 1, 2, 3, 4], WordsOf(topics[0]));
        Assert.Equal([20, 21, 22, 23, 24], WordsOf(topics[4]));
        Assert.Equal([0, 5, 10, 15, 20], WordsOf(topics[5]));
        Assert.Equal([4, 9, 14, 19, 24], WordsOf(topics[9]));
    }

    [Fact]
    public void Documents_have_the_length_asked_for_and_the_vocabulary_is_the_grid()
    {
        TopicCorpus bars = Bars.Generate(new SeededRandom(1), documents: 20, length: 30);

        Assert.Equal(20, bars.Corpus.Documents.Count);
        Assert.All(bars.Corpus.Documents, words => Assert.Equal(30, words.Length));
        Assert.Equal((25, "0,0", "3,2"), (bars.Corpus.Vocabulary.Count, bars.Corpus.Vocabulary[0], bars.Corpus.Vocabulary[17]));
        Assert.Equal([20L, 10], bars.Proportions.shape);
        Assert.All(bars.Proportions.ToDoubles().Chunk(10), theta => Assert.Equal(1, theta.Sum(), 12));
    }

    // Given its proportions, the words of a document are independent: the share of each word, over all of them, is within its bound.
    [Fact]
    public void Words_come_as_often_as_proportions_and_topics_say()
    {
        TopicCorpus bars = Bars.Generate(new SeededRandom(2), documents: 3, length: 20_000);
        double[] expected = bars.Proportions.matmul(bars.Topics).ToDoubles(), counts = bars.Corpus.Counts().ToDoubles();

        for (int i = 0; i < expected.Length; i++)
        {
            (double least, double most) = FiniteSampleBounds.ChernoffRange(expected[i], 20_000);
            Assert.InRange(counts[i] / 20_000, least, most);
        }
    }

    // A share of a symmetric Dirichlet over two topics of side 2 ... is Beta(α, (K - 1) α): with α = 1 and K = 4, P(share <= x) = 1 - (1 - x)³.
    [Fact]
    public void Shares_follow_the_Dirichlet_distribution()
    {
        double[] first = [.. Bars.Generate(new SeededRandom(3), documents: 4000, length: 1, side: 2).Proportions.ToDoubles().Chunk(4).Select(theta => theta[0]).Order()];

        double distance = first.Select((x, i) => Math.Abs((i + 0.5) / first.Length - (1 - Math.Pow(1 - x, 3)))).Max();
        Assert.InRange(distance, 0, FiniteSampleBounds.DkwHalfWidth(first.Length));
    }

    // The mean of each share is 1 / K whatever α; of its square (α + 1) / (K (K α + 1)).
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(3)]
    public void Shares_are_more_uneven_the_smaller_alpha_is(double alpha)
    {
        double[] squares = [.. Bars.Generate(new SeededRandom(4), documents: 4000, length: 1, alpha: alpha, side: 2).Proportions.ToDoubles().Chunk(4).Select(theta => theta.Sum(x => x * x))];

        Assert.Equal((alpha + 1) / (4 * alpha + 1), squares.Average(), FiniteSampleBounds.HoeffdingHalfWidth(4000));
    }

    [Fact]
    public void A_tiny_alpha_gives_one_topic_a_document_and_no_NaN() =>
        Assert.All(Bars.Generate(new SeededRandom(5), documents: 50, length: 5, alpha: 1e-4).Proportions.ToDoubles(), x => Assert.True(x is >= 0 and <= 1));

    [Fact]
    public void The_same_seed_gives_the_same_documents()
    {
        int[] first = Bars.Generate(new SeededRandom(6), documents: 2, length: 12).Corpus.Documents[1];

        Assert.Equal(first, Bars.Generate(new SeededRandom(6), documents: 2, length: 12).Corpus.Documents[1]);
        Assert.NotEqual(first, Bars.Generate(new SeededRandom(7), documents: 2, length: 12).Corpus.Documents[1]);
    }

    [Fact]
    public void Impossible_parameters_are_refused_by_name()
    {
        Assert.StartsWith("alpha must be positive and finite, but was 0.", Assert.Throws<ArgumentOutOfRangeException>(() => Bars.Generate(new SeededRandom(1), alpha: 0)).Message);
        Assert.StartsWith("side must be in [2, 100], but was 1.", Assert.Throws<ArgumentOutOfRangeException>(() => Bars.Generate(new SeededRandom(1), side: 1)).Message);
        Assert.StartsWith("length must be in", Assert.Throws<ArgumentOutOfRangeException>(() => Bars.Generate(new SeededRandom(1), length: 0)).Message);
    }

    private static IEnumerable<int> WordsOf(double[] topic) => topic.Index().Where(entry => entry.Item > 0).Select(entry => entry.Index);
}
