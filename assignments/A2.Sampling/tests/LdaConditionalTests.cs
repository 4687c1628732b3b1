using GenerativeModels.Sampling.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;

namespace GenerativeModels.Sampling.Tests;

public class LdaConditionalTests
{
    [Property(Arbitrary = [typeof(SmallCorpus)]), Exercise("A2.7")]
    [Law("P2.6", "A token counts once in its document, once in its topic's words, and once in its topic's total; taken out again, it leaves nothing.")]
    public void A_token_counts_in_three_places(SmallCorpus corpus)
    {
        LdaCounts counts = LdaCounts.Of(corpus.Documents, corpus.Topics, corpus.Model());
        Counts.RequireEqual(corpus.Counts(), counts, "counts of all tokens");

        (int d, int n) = corpus.Tokens().Last();
        counts.Add(d, corpus.Documents[d][n], corpus.Topics[d][n], -1);
        Counts.RequireEqual(corpus.Counts(without: (d, n)), counts, "counts without the last token");
    }

    [Example, Exercise("A2.7"), Law("P2.5", "The probability of a topic grows with its share of the document and with the word's share of the topic.", Equation = "2.18")]
    public void Two_topics_by_hand()
    {
        var model = new LdaModel(Topics: 2, Vocabulary: 4, Alpha: 0.5, Beta: 0.25);
        var counts = new LdaCounts(1, model);
        Counts.Set(counts, documentTopics: [[2, 1]], topicWords: [[2, 0, 0, 0], [0, 1, 0, 0]]);

        // (2 + 0.5) (2 + 0.25) / (2 + 1) = 1.875 and (1 + 0.5) (0 + 0.25) / (1 + 1) = 0.1875: ten to one.
        Close.Equal([10.0 / 11, 1.0 / 11], LdaGibbs.FullConditional(counts, 0, 0, model), 1e-12, "p(z = k) of word 0 in a document with 2 tokens of topic 0 and 1 of topic 1");
    }

    [Property(Arbitrary = [typeof(SmallCorpus)]), Exercise("A2.7")]
    [Law("P2.5", "Conditional odds are joint odds: p(z = k | rest) / p(z = j | rest) = p(w, z with k) / p(w, z with j).", Equation = "2.18")]
    public void Conditional_odds_are_joint_odds(SmallCorpus corpus)
    {
        (int d, int n) = corpus.Tokens().Last();
        double[] joint = [.. Enumerable.Range(0, corpus.K).Select(k =>
        {
            int[][] topics = corpus.CopyOfTopics();
            topics[d][n] = k;
            return Math.Exp(Naive.LogJoint(corpus.Documents, topics, corpus.Model()));
        })];

        double[] conditional = LdaGibbs.FullConditional(corpus.Counts(without: (d, n)), d, corpus.Documents[d][n], corpus.Model());

        Close.Equal(Normalised(joint), conditional, 1e-10, $"p(z = k | rest) of the last token, of document {d} and word {corpus.Documents[d][n]}");
    }
}
