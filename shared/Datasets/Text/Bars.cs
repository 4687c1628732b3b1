using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>
/// Documents that are pictures: the vocabulary is a grid, and a topic is one of its rows or columns (Griffiths and Steyvers 2004, figure 1). Whether a topic model
/// has found the topics can be seen at a glance.
/// </summary>
public static class Bars
{
    /// <summary>The topics: [2 side, side * side], float64. Topic k &lt; side is row k of the grid, topic side + k is column k; each word of it has probability 1 / side.</summary>
    /// <param name="side">Words along a side of the grid; 2 to 100.</param>
    public static Tensor Topics(int side = 5)
    {
        Guard.Between(side, 2, 100);
        double[] topics = new double[2 * side * side * side];
        for (int k = 0; k < side; k++)
        {
            for (int i = 0; i < side; i++)
            {
                topics[k * side * side + k * side + i] = 1.0 / side;
                topics[(side + k) * side * side + i * side + k] = 1.0 / side;
            }
        }

        return topics.ToTensor(2 * side, side * side);
    }

    /// <summary>Documents drawn from latent Dirichlet allocation with these topics: 1000 of 100 words with α = 1, as in the article, unless said otherwise.</summary>
    /// <param name="rng">The source of randomness.</param>
    /// <param name="documents">How many; at least 1.</param>
    /// <param name="length">Words of a document; at least 1.</param>
    /// <param name="alpha">α: the parameter of the symmetric Dirichlet distribution of the proportions; positive. Small: few topics in a document.</param>
    /// <param name="side">Words along a side of the grid; 2 to 100.</param>
    /// <returns>The word in row r and column c is called "r,c" and has the index side * r + c.</returns>
    public static TopicCorpus Generate(IRandomSource rng, int documents = 1000, int length = 100, double alpha = 1, int side = 5)
    {
        Guard.Between(documents, 1, int.MaxValue);
        Guard.Between(length, 1, int.MaxValue);
        Guard.Positive(alpha);
        Tensor topics = Topics(side);
        double[] even = [.. Enumerable.Repeat(1.0 / side, side)];
        double[][] proportions = [.. Enumerable.Range(0, documents).Select(_ => Dirichlet.Sample(alpha, 2 * side, rng))];
        int[][] words = [.. proportions.Select(theta => Enumerable.Range(0, length).Select(_ => Word(rng.Categorical(theta), rng.Categorical(even))).ToArray())];
        string[] vocabulary = [.. Enumerable.Range(0, side * side).Select(word => $"{word / side},{word % side}")];
        return new TopicCorpus(new Corpus(words, vocabulary), topics, proportions.SelectMany(theta => theta).ToArray().ToTensor(documents, 2 * side));

        int Word(int topic, int place) => topic < side ? side * topic + place : side * place + topic - side;
    }
}
