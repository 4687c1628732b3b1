using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class LdaSweepTests
{
    [Property(MaxTest = 15, Arbitrary = [typeof(TinyCorpus)]), Exercise("A2.8")]
    [Law("P2.2", "A sweep leaves p(z | w) as it is: exactly, over all outcomes.", Equation = "2.2")]
    public void A_sweep_is_stationary(TinyCorpus tiny)
    {
        Corpus corpus = tiny.Corpus;
        TransitionMatrix<int[][]> kernel = ExactKernel.Of(corpus.AllTopics(), (topics, rng) => Swept(corpus, topics, corpus.Counts(topics), rng));

        kernel.AssertStationary(kernel.Distribution(topics => Naive.LogJoint(corpus.Documents, topics, corpus.Model())));
    }

    [Property(Arbitrary = [typeof(Corpus)]), Exercise("A2.8")]
    [Law("P2.6", "After any number of sweeps the counts are those of the topics.")]
    public void The_counts_stay_those_of_the_topics(Corpus corpus)
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
    }

    [Property(MaxTest = 15, Arbitrary = [typeof(TinyCorpus)]), Exercise("A2.8")]
    [Law("P2.3", "A sweep draws every topic: it can lead from any topics to any others.")]
    public void A_sweep_can_lead_anywhere(TinyCorpus tiny) => ExactKernel
        .Of(tiny.Corpus.AllTopics(), (topics, rng) => Swept(tiny.Corpus, topics, tiny.Corpus.Counts(topics), rng))
        .AssertIrreducible(1);

    private static int[][] Swept(Corpus corpus, int[][] topics, LdaCounts counts, IRandomSource rng)
    {
        LdaGibbs.Sweep(corpus.Documents, topics, counts, corpus.Model(), rng);
        return topics;
    }
}
