using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class LdaEstimatesHiddenTests
{
    [Example, Exercise("A2.9"), Law("P2.15", "Over all words and topics, the joint probabilities sum to 1.", Equation = "2.17")]
    public void Joint_probabilities_sum_to_1()
    {
        double sum = 0;
        for (int words = 0; words < 8; words++)
        {
            int[][] documents = [[words & 1, words >> 1 & 1], [words >> 2]];
            var corpus = new SmallCorpus(documents, [[0, 0], [0]], K: 3, V: 2, Alpha: 0.5, Beta: 0.25);
            sum += corpus.AllTopics().Sum(topics => Math.Exp(LdaGibbs.LogJoint(corpus.Counts(topics), corpus.Model())));
        }

        Close.Equal(1, sum, 1e-10, "sum of p(w, z) over 3 tokens of 2 words and 3 topics");
    }

    [Example, Exercise("A2.9"), Law("P2.15", "With a hundred thousand tokens, one more still has the probability of its share.", Equation = "2.17")]
    public void A_large_corpus_overflows_nothing()
    {
        var model = new LdaModel(Topics: 2, Vocabulary: 3, Alpha: 0.5, Beta: 0.125);
        var counts = new LdaCounts(1, model);
        Counts.Set(counts, [[60_000, 40_000]], [[10_000, 20_000, 30_000], [40_000, 0, 0]]);
        double before = LdaGibbs.LogJoint(counts, model);
        Counts.Set(counts, [[60_001, 40_000]], [[10_001, 20_000, 30_000], [40_000, 0, 0]]);
        double after = LdaGibbs.LogJoint(counts, model);

        // Logarithms of Gamma functions near 100,000 are about 10^6: 10^-9 of them is rounding.
        Close.Equal(Math.Log(60_000.5 / 100_001 * 10_000.125 / 60_000.375), after - before, 1e-7, "log probability of a further token");
        Close.Equal(new[,] { { 60_001.5 / 100_002, 40_000.5 / 100_002 } }, LdaGibbs.DocumentTopicProbs(counts, model), 1e-12, "θ");
    }

    [Example, Exercise("A2.9"), Law("P2.15", "A document without words has every topic alike.", Equation = "2.19")]
    public void An_empty_document_has_every_topic_alike()
    {
        var corpus = new SmallCorpus([[0, 1], []], [[0, 1], []], K: 2, V: 2, Alpha: 0.5, Beta: 0.5);

        Close.Equal(new[,] { { 0.5, 0.5 }, { 0.5, 0.5 } }, LdaGibbs.DocumentTopicProbs(corpus.Counts(), corpus.Model()), 1e-12, "θ of two tokens of different topics, and of an empty document");
        Close.Equal(Naive.LogJoint(corpus.Documents, corpus.Topics, corpus.Model()), LdaGibbs.LogJoint(corpus.Counts(), corpus.Model()), 1e-10, "log joint with an empty document");
    }
}
