using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class LdaEstimatesTests
{
    [Example, Exercise("A2.9"), Law("P2.15", "Each factor is the probability of a sequence of draws from an urn to which each ball drawn adds one of its kind.", Equation = "2.17")]
    public void Three_draws_from_an_urn()
    {
        // With c = 1: the first kind with 1/2, once more with 2/3, then the second kind with 1/4.
        Close.Equal(Math.Log(1.0 / 12), LdaGibbs.LogDirichletFactor([2, 1], 1), 1e-12, "log factor of the counts 2 and 1 with c = 1");
        Close.Equal(0, LdaGibbs.LogDirichletFactor([0, 0, 0], 0.5), 1e-12, "log factor of no draws");
    }

    [Property(Arbitrary = [typeof(SmallCorpus)]), Exercise("A2.9")]
    [Law("P2.15", "The log joint is that of topics and words drawn one after the other.", Equation = "2.17")]
    public void The_log_joint_is_that_of_drawing_token_after_token(SmallCorpus corpus) => Close.Equal(
        Naive.LogJoint(corpus.Documents, corpus.Topics, corpus.Model()), LdaGibbs.LogJoint(corpus.Counts(), corpus.Model()), 1e-10, "log joint");

    [Example, Exercise("A2.9"), Law("P2.15", "φ and θ are the counts with the imagined ones added, as shares.", Equation = "2.19")]
    public void Shares_by_hand()
    {
        var model = new LdaModel(Topics: 2, Vocabulary: 3, Alpha: 0.5, Beta: 1);
        var counts = new LdaCounts(1, model);
        Counts.Set(counts, documentTopics: [[3, 0]], topicWords: [[2, 1, 0], [0, 0, 0]]);

        Close.Equal(new[,] { { 3.0 / 6, 2.0 / 6, 1.0 / 6 }, { 1.0 / 3, 1.0 / 3, 1.0 / 3 } }, LdaGibbs.TopicWordProbs(counts, model), 1e-12, "φ");
        Close.Equal(new[,] { { 3.5 / 4, 0.5 / 4 } }, LdaGibbs.DocumentTopicProbs(counts, model), 1e-12, "θ");
    }

    [Property(Arbitrary = [typeof(SmallCorpus)]), Exercise("A2.9")]
    [Law("P2.15", "θ_dk φ_kv is the probability that a further token of document d has topic k and word v.", Equation = "2.19")]
    public void Shares_predict_the_next_token(SmallCorpus corpus)
    {
        LdaModel model = corpus.Model();
        double[,] phi = LdaGibbs.TopicWordProbs(corpus.Counts(), model), theta = LdaGibbs.DocumentTopicProbs(corpus.Counts(), model);
        Close.Holds((phi.GetLength(0), phi.GetLength(1)) == (corpus.K, corpus.V), "shape of φ", $"[{phi.GetLength(0)}, {phi.GetLength(1)}]", $"[{corpus.K}, {corpus.V}]");
        Close.Holds((theta.GetLength(0), theta.GetLength(1)) == (corpus.Documents.Length, corpus.K),
            "shape of θ", $"[{theta.GetLength(0)}, {theta.GetLength(1)}]", $"[{corpus.Documents.Length}, {corpus.K}]");

        double before = Naive.LogJoint(corpus.Documents, corpus.Topics, model);
        int last = corpus.Documents.Length - 1;
        for (int k = 0; k < corpus.K; k++)
        {
            for (int v = 0; v < corpus.V; v++)
            {
                double after = Naive.LogJoint([.. corpus.Documents[..last], [.. corpus.Documents[last], v]], [.. corpus.Topics[..last], [.. corpus.Topics[last], k]], model);
                Close.Equal(Math.Exp(after - before), theta[last, k] * phi[k, v], 1e-10, $"θ φ of a further token in document {last} with topic {k} and word {v}");
            }
        }
    }
}
