using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>How many tokens have which topic: all that collapsed Gibbs sampling has to know of the topics of other tokens (chapter 2, section 7).</summary>
public sealed class LdaCounts
{
    /// <summary>Counts of no tokens.</summary>
    /// <param name="documents">D, at least 1.</param>
    /// <param name="model">K and V.</param>
    public LdaCounts(int documents, LdaModel model)
    {
        Guard.Between(documents, 1, int.MaxValue);
        DocumentTopics = new int[documents, model.Topics];
        TopicWords = new int[model.Topics, model.Vocabulary];
        TopicTotals = new int[model.Topics];
    }

    /// <summary>n_dk, the tokens of document d that have topic k: [D, K].</summary>
    public int[,] DocumentTopics { get; }

    /// <summary>n_kv, the tokens of word v that have topic k, in all documents: [K, V].</summary>
    public int[,] TopicWords { get; }

    /// <summary>n_k = Σ_v n_kv, the tokens that have topic k: [K].</summary>
    public int[] TopicTotals { get; }

    /// <summary>The counts of a corpus.</summary>
    /// <param name="documents">w: for each document its words, each in 0 ... V - 1.</param>
    /// <param name="topics">z: for each token its topic, each in 0 ... K - 1.</param>
    /// <param name="model">K and V.</param>
    /// <exception cref="ArgumentException">There is no word, or z has another shape than w, or a number is out of range.</exception>
    public static LdaCounts Of(int[][] documents, int[][] topics, LdaModel model)
    {
        Tokens(documents, topics, model);
        var counts = new LdaCounts(documents.Length, model);
        for (int document = 0; document < documents.Length; document++)
        {
            foreach ((int word, int topic) in documents[document].Zip(topics[document]))
            {
                counts.Add(document, word, topic, 1);
            }
        }

        return counts;
    }

    /// <summary>Counts a token, or takes it out again.</summary>
    /// <param name="document">d.</param>
    /// <param name="word">v.</param>
    /// <param name="topic">k.</param>
    /// <param name="change">1 to count it, -1 to take it out.</param>
    public void Add(int document, int word, int topic, int change)
    {
        // TODO A2.7: change all three counts.
        throw new NotImplementedException("A2.7 LdaCounts.Add");
    }
}
