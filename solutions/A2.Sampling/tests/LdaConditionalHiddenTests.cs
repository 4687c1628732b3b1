using GenerativeModels.Sampling.Tests.Inputs;

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

    [Property(Arbitrary = [typeof(Corpus)]), Exercise("A2.7")]
    [Law("P2.5", "The full conditional is a distribution, and leaves the counts as they are.", Equation = "2.18")]
    public void The_conditional_is_a_distribution_and_changes_nothing(Corpus corpus)
    {
        LdaCounts counts = corpus.Counts();
        for (int d = 0; d < corpus.Documents.Length; d++)
        {
            for (int v = 0; v < corpus.V; v++)
            {
                double[] p = LdaGibbs.FullConditional(counts, d, v, corpus.Model());

                Close.Equal(corpus.K, p.Length, 0, "number of probabilities");
                Close.Equal(1, p.Sum(), 1e-12, $"sum of p(z = k) for word {v} in document {d}");
                Close.Holds(p.All(x => x > 0), $"p(z = k) for word {v} in document {d}", Show.Text(p), "above 0 for every topic");
            }
        }

        Counts.RequireEqual(corpus.Counts(), counts, "counts afterwards");
    }
}
