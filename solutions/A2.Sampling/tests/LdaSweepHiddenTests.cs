using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class LdaSweepHiddenTests
{
    [Property(MaxTest = 20, Arbitrary = [typeof(TinyCorpus)]), Exercise("A2.8")]
    [Law("P2.5", "A sweep draws token after token, each given what the topics of the others are by then.", Equation = "2.18")]
    public void A_sweep_draws_token_after_token(TinyCorpus tiny)
    {
        SmallCorpus corpus = tiny.Corpus;

        ExactLaw.Equal(Oracle.DrawnInTurn(corpus, corpus.Topics, corpus.Tokens()), rng =>
        {
            int[][] topics = corpus.CopyOfTopics();
            LdaGibbs.Sweep(corpus.Documents, topics, corpus.Counts(), corpus.Model(), rng);
            return Show.Text(topics);
        }, 1e-10, "topics after a sweep");
    }

    [Property(Arbitrary = [typeof(SmallCorpus)]), Exercise("A2.8")]
    [Law("P2.2", "A sweep draws a topic for each token once.")]
    public void Each_token_is_drawn_once(SmallCorpus corpus)
    {
        var rng = new CountingRandom(new SeededRandom(4));

        LdaGibbs.Sweep(corpus.Documents, corpus.CopyOfTopics(), corpus.Counts(), corpus.Model(), rng);

        rng.RequireNoViolations();
        Close.Equal(corpus.Tokens().Count(), rng.CategoricalDraws, 0, "draws by Categorical");
    }
}
