namespace GenerativeModels.Numerics.Tests;

public class LdaKernelTests
{
    private const double Alpha = 0.3, Beta = 0.1;

    // Numbers of topics below, at and above whole vectors of four.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(10)]
    public void Makes_of_the_same_uniform_numbers_what_the_formula_makes(int topics)
    {
        (int[][] documents, int[][] z) = Corpus(topics);
        var kernel = new LdaKernel(documents, z, topics, vocabulary: 7, Alpha, Beta, seed: 11);
        var random = new SeededRandom(11);

        for (int sweep = 0; sweep < 5; sweep++)
        {
            kernel.Sweep();
            TokenByToken(documents, z, topics, random);
            Assert.Equal(z, kernel.ToArrays());
        }
    }

    [Fact]
    public void Its_conditionals_are_those_of_the_formula_after_any_number_of_sweeps()
    {
        (int[][] documents, int[][] z) = Corpus(5);
        var kernel = new LdaKernel(documents, z, 5, vocabulary: 7, Alpha, Beta, seed: 2);
        Assert.Equal((5, 7, documents.Sum(words => words.Length)), (kernel.Topics, kernel.Vocabulary, kernel.Tokens));

        kernel.Sweep(50);

        for (int d = 0; d < documents.Length; d++)
        {
            for (int v = 0; v < 7; v++)
            {
                double[] expected = Conditional(documents, kernel.ToArrays(), d, v, 5);
                Assert.All(kernel.FullConditional(d, v).Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-12));
            }
        }
    }

    [Fact]
    public void Refuses_numbers_out_of_range_and_topics_that_do_not_fit()
    {
        LdaKernel Of(int[][] documents, int[][] start) => new(documents, start, topics: 2, vocabulary: 3, Alpha, Beta, seed: 1);

        Assert.StartsWith("documents[1][0] must be in [0, 2], but was 3.", Assert.Throws<ArgumentException>(() => Of([[0], [3]], [[0], [0]])).Message);
        Assert.StartsWith("start[0][1] must be in [0, 1], but was -1.", Assert.Throws<ArgumentException>(() => Of([[0, 1]], [[0, -1]])).Message);
        Assert.StartsWith("start must have a topic for each word, but document 1 has 2 words and 1 topics.", Assert.Throws<ArgumentException>(() => Of([[0], [1, 2]], [[0], [1]])).Message);
    }

    private static (int[][] Documents, int[][] Topics) Corpus(int topics)
    {
        var random = new SeededRandom(topics);
        int[][] documents = [.. new[] { 9, 0, 14, 1, 30 }.Select(length => Enumerable.Range(0, length).Select(_ => (int)(random.NextDouble() * 7)).ToArray())];
        return (documents, [.. documents.Select(words => words.Select(_ => (int)(random.NextDouble() * topics)).ToArray())]);
    }

    private static void TokenByToken(int[][] documents, int[][] z, int topics, SeededRandom random)
    {
        for (int d = 0; d < documents.Length; d++)
        {
            for (int n = 0; n < documents[d].Length; n++)
            {
                z[d][n] = -1; // counts nowhere
                double left = random.NextDouble();
                double[] p = Conditional(documents, z, d, documents[d][n], topics);
                z[d][n] = 0;
                while (z[d][n] < topics - 1 && (left -= p[z[d][n]]) >= 0)
                {
                    z[d][n]++;
                }
            }
        }
    }

    private static double[] Conditional(int[][] documents, int[][] z, int document, int word, int topics)
    {
        double[] weights = [.. Enumerable.Range(0, topics).Select(k =>
        {
            int ofDocument = z[document].Count(topic => topic == k);
            int ofTopic = z.Sum(row => row.Count(topic => topic == k));
            int ofWord = z.Select((row, d) => row.Where((topic, n) => topic == k && documents[d][n] == word).Count()).Sum();
            return (ofDocument + Alpha) * (ofWord + Beta) / (ofTopic + 7 * Beta);
        })];
        return [.. weights.Select(weight => weight / weights.Sum())];
    }
}
