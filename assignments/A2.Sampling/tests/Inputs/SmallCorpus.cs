using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>1 to 4 documents of 0 to 6 words (the first has at least 1), with a topic for each; 2 to 3 topics, 2 to 5 different words.</summary>
public sealed record SmallCorpus(int[][] Documents, int[][] Topics, int K, int V, double Alpha, double Beta)
{
    public static Arbitrary<SmallCorpus> Arbitrary() => Of(Gen.Choose(1, 6).SelectMany(first => Gen.Choose(0, 6).ListOf(3).Select(others => (int[])[first, .. others])));

    /// <summary>A corpus with documents of such lengths; as many of them, from the first, as chance will have it.</summary>
    internal static Arbitrary<SmallCorpus> Of(Gen<int[]> lengths) => Arb.From(
        from all in lengths
        from count in Gen.Choose(1, all.Length)
        from k in Gen.Choose(2, 3)
        from v in Gen.Choose(2, 5)
        from words in WithLengths(v, all[..count])
        from topics in WithLengths(k, all[..count])
        from alpha in Gen.Elements(0.125, 0.5, 1, 2)
        from beta in Gen.Elements(0.125, 0.5, 1)
        select new SmallCorpus(words, topics, k, v, alpha, beta),
        Smaller);

    /// <summary>K, V, α and β.</summary>
    internal LdaModel Model() => new(K, V, Alpha, Beta);

    /// <summary>A copy of the topics.</summary>
    internal int[][] CopyOfTopics() => [.. Topics.Select(z => z.ToArray())];

    /// <summary>The tokens: document and place.</summary>
    internal IEnumerable<(int D, int N)> Tokens() => Documents.SelectMany((words, d) => words.Select((_, n) => (d, n)));

    /// <summary>The counts, without any code under test; leaving out one token where it is named.</summary>
    internal LdaCounts Counts(int[][]? topics = null, (int D, int N)? without = null)
    {
        var counts = new LdaCounts(Documents.Length, Model());
        foreach ((int d, int n) in Tokens().Where(token => token != without))
        {
            int k = (topics ?? Topics)[d][n];
            counts.DocumentTopics[d, k]++;
            counts.TopicWords[k, Documents[d][n]]++;
            counts.TopicTotals[k]++;
        }

        return counts;
    }

    /// <summary>Every way to give the tokens topics.</summary>
    internal int[][][] AllTopics()
    {
        (int D, int N)[] tokens = [.. Tokens()];
        return [.. Every.Labelling(tokens.Length, K).Select(labels =>
        {
            int[][] topics = CopyOfTopics();
            foreach (((int d, int n), int k) in tokens.Zip(labels))
            {
                topics[d][n] = k;
            }

            return topics;
        })];
    }

    private static Gen<int[][]> WithLengths(int below, int[] lengths) => Gen.Choose(0, below - 1).ArrayOf(lengths.Sum()).Select(all =>
        lengths.Select((length, d) => all[lengths[..d].Sum()..(lengths[..d].Sum() + length)]).ToArray());

    private static IEnumerable<SmallCorpus> Smaller(SmallCorpus c) =>
        [
            .. Shorter(c.Documents, 1).Where(s => s.Without > 0).Select(s => c with { Documents = s.Left, Topics = Without(c.Topics, s.Without) }),
            .. c.Tokens().Where(token => token.D > 0 || c.Documents[0].Length > 1).Select(token => c with
            {
                Documents = [.. c.Documents.Select((words, d) => d == token.D ? Without(words, token.N) : words)],
                Topics = [.. c.Topics.Select((z, d) => d == token.D ? Without(z, token.N) : z)],
            }),
            .. Replaced(c.Topics, z => Replaced(z, k => k == 0 ? [] : [0])).Select(topics => c with { Topics = topics }),
            .. Replaced(c.Documents, words => Replaced(words, v => v == 0 ? [] : [0])).Select(documents => c with { Documents = documents }),
        ];
}
