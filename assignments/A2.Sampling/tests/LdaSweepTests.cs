using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class LdaSweepTests
{
    [Property(MaxTest = 15, Arbitrary = [typeof(TinyCorpus)]), Exercise("A2.8")]
    [Law("P2.2", "A sweep leaves p(z | w) as it is, and can lead from any topics to any others: exactly, over all outcomes.", Equation = "2.2")]
    public void A_sweep_is_stationary_and_can_lead_anywhere(TinyCorpus tiny)
    {
        SmallCorpus corpus = tiny.Corpus;
        TransitionMatrix<int[][]> kernel = ExactKernel.Of(corpus.AllTopics(), (topics, rng) => Swept(corpus, topics, corpus.Counts(topics), rng));

        kernel.AssertIrreducible(1);
        kernel.AssertStationary(kernel.Distribution(topics => Naive.LogJoint(corpus.Documents, topics, corpus.Model())));
    }

    [Property(Arbitrary = [typeof(SmallCorpus)]), Exercise("A2.8")]
    [Law("P2.6", "After any number of sweeps the counts are those of the topics.")]
    public void The_counts_stay_those_of_the_topics(SmallCorpus corpus)
    {
        int[][] topics = corpus.CopyOfTopics();
        LdaCounts counts = corpus.Counts();
        var rng = new CountingRandom(new SeededRandom(3));

        for (int sweep = 1; sweep <= 3; sweep++)
        {
            Swept(corpus, topics, counts, rng);
            Counts.RequireEqual(corpus.Counts(topics), counts, $"counts after {sweep} sweeps");
        }

        rng.RequireNoViolations();
        Close.AtLeast(3 * corpus.Tokens().Count(), rng.Draws, 0, "draws of 3 sweeps");
    }

    private static int[][] Swept(SmallCorpus corpus, int[][] topics, LdaCounts counts, IRandomSource rng)
    {
        LdaGibbs.Sweep(corpus.Documents, topics, counts, corpus.Model(), rng);
        return topics;
    }
}
