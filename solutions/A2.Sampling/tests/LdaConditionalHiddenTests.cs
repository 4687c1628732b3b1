using GenerativeModels.Sampling.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;

namespace GenerativeModels.Sampling.Tests;

public class LdaConditionalHiddenTests
{
    [Example, Exercise("A2.7"), Law("P2.5", "With no other token every topic is as likely; with millions the shares decide.", Equation = "2.18")]
    public void No_tokens_and_millions_of_tokens()
    {
        var model = new LdaModel(Topics: 3, Vocabulary: 5, Alpha: 0.125, Beta: 0.25);
        var none = new LdaCounts(2, model);
        var millions = new LdaCounts(1, model);
        Counts.Set(millions, [[3_000_000, 1_000_000, 0]], [[1_000_000, 2_000_000, 0, 0, 0], [1_000_000, 0, 0, 0, 0], [0, 0, 0, 0, 0]]);

        Close.Equal([1.0 / 3, 1.0 / 3, 1.0 / 3], LdaGibbs.FullConditional(none, 1, 4, model), 1e-12, "p(z = k) of the only token");
        Close.Equal([0.5, 0.5, 0], LdaGibbs.FullConditional(millions, 0, 0, model), 1e-6, "p(z = k) where 3 million tokens have topic 0, a third of them this word, and a million topic 1, all of them this word");
    }

    [Property(Arbitrary = [typeof(SmallCorpus)]), Exercise("A2.7")]
    [Law("P2.5", "The full conditional is a distribution, and leaves the counts as they are.", Equation = "2.18")]
    public void The_conditional_is_a_distribution_and_changes_nothing(SmallCorpus corpus)
    {
        LdaCounts counts = corpus.Counts();
        for (int d = 0; d < corpus.Documents.Length; d++)
        {
            for (int v = 0; v < corpus.V; v++)
            {
                double[] p = LdaGibbs.FullConditional(counts, d, v, corpus.Model());

                Close.Equal(corpus.K, p.Length, 0, "number of probabilities");
                Close.Equal(1, p.Sum(), 1e-12, $"sum of p(z = k) for word {v} in document {d}");
                double[] joint = [.. Enumerable.Range(0, corpus.K).Select(k => Math.Exp(WithToken(corpus, d, v, k)))];
                Close.Equal(Normalised(joint), p, 1e-10, $"p(z = k) for a further word {v} in document {d}");
            }
        }

        Counts.RequireEqual(corpus.Counts(), counts, "counts afterwards");
    }

    [Property(Arbitrary = [typeof(SmallCorpus)]), Exercise("A2.7")]
    [Law("P2.5", "The full conditional is that of the kit's fast sampler, the LdaKernel.", Equation = "2.18")]
    public void The_conditional_is_that_of_the_fast_kernel(SmallCorpus corpus)
    {
        var kernel = new LdaKernel(corpus.Documents, corpus.Topics, corpus.K, corpus.V, corpus.Alpha, corpus.Beta, seed: 1);

        for (int v = 0; v < corpus.V; v++)
        {
            Close.Equal(kernel.FullConditional(0, v), LdaGibbs.FullConditional(corpus.Counts(), 0, v, corpus.Model()), 1e-12, $"p(z = k) for a further word {v} in document 0");
        }
    }

    private static double WithToken(SmallCorpus corpus, int d, int v, int k) => Naive.LogJoint(
        [.. corpus.Documents.Select((words, i) => i == d ? [.. words, v] : words)], [.. corpus.Topics.Select((z, i) => i == d ? [.. z, k] : z)], corpus.Model());
}
