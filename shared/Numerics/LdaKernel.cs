using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GenerativeModels.Numerics;

/// <summary>
/// Collapsed Gibbs sweeps of latent Dirichlet allocation, quickly: the same draws as those of code that follows the formula, on counts that lie in the order
/// in which they are read. For experiments; to understand it, read the slow one.
/// </summary>
/// <remarks>
/// Counts are kept as what the formula multiplies: n_dk + α, n_kv + β and 1 / (n_k + V β), the topics of a document, and those of a word, side by side and
/// filled up with zeros to whole vectors. A token changes only two of the quotients.
/// </remarks>
public sealed class LdaKernel
{
    private const int Lanes = 4;
    private readonly double _priorTotal;
    private readonly int _stride;
    private readonly int[] _words, _topics, _starts; // of all documents, one after the other; where each starts, and where the last ends
    private readonly double[] _documentTopics, _wordTopics, _totals, _inverses, _weights;
    private readonly SeededRandom _random;

    /// <summary>A corpus, and a topic for each token to start from.</summary>
    /// <param name="documents">For each document its words, each in 0 ... vocabulary - 1.</param>
    /// <param name="start">For each token its topic, each in 0 ... topics - 1; copied.</param>
    /// <param name="topics">K, at least 1.</param>
    /// <param name="vocabulary">V, at least 1.</param>
    /// <param name="alpha">α, positive.</param>
    /// <param name="beta">β, positive.</param>
    /// <param name="seed">Of the random numbers.</param>
    /// <exception cref="ArgumentException">start has another shape than documents, or a number is out of range.</exception>
    public LdaKernel(int[][] documents, int[][] start, int topics, int vocabulary, double alpha, double beta, long seed)
    {
        Guard.Between(topics, 1, int.MaxValue);
        Guard.Between(vocabulary, 1, int.MaxValue);
        Guard.Positive(alpha);
        Guard.Positive(beta);
        (Topics, Vocabulary, _priorTotal) = (topics, vocabulary, vocabulary * beta);
        _stride = (topics + Lanes - 1) / Lanes * Lanes;
        _words = Flat(documents, vocabulary, nameof(documents));
        _topics = Flat(start, topics, nameof(start));
        RequireSameLengths(documents, start);
        int end = 0;
        _starts = [0, .. documents.Select(words => end += words.Length)];
        _documentTopics = Prior(documents.Length, alpha);
        _wordTopics = Prior(vocabulary, beta);
        _totals = Prior(1, _priorTotal);
        _inverses = new double[_stride];
        _weights = new double[_stride];
        _random = new SeededRandom(seed);
        for (int d = 0; d < documents.Length; d++)
        {
            for (int i = _starts[d]; i < _starts[d + 1]; i++)
            {
                Add(d, _words[i], _topics[i], 1);
            }
        }

        for (int k = 0; k < topics; k++)
        {
            _inverses[k] = 1 / _totals[k];
        }
    }

    /// <summary>K.</summary>
    public int Topics { get; }

    /// <summary>V.</summary>
    public int Vocabulary { get; }

    /// <summary>The number of tokens.</summary>
    public int Tokens => _words.Length;

    /// <summary>Sweeps: in each, every token draws its topic anew, in order.</summary>
    /// <param name="count">At least 0.</param>
    public void Sweep(int count = 1)
    {
        for (int sweep = 0; sweep < count; sweep++)
        {
            for (int d = 0; d + 1 < _starts.Length; d++)
            {
                for (int i = _starts[d]; i < _starts[d + 1]; i++)
                {
                    int word = _words[i];
                    Add(d, word, _topics[i], -1);
                    int topic = Draw(SetWeights(d, word));
                    Add(d, word, topic, 1);
                    _topics[i] = topic;
                }
            }
        }
    }

    /// <summary>The topic of each token: for each document its own; a copy.</summary>
    public int[][] ToArrays() => [.. Enumerable.Range(0, _starts.Length - 1).Select(d => _topics[_starts[d].._starts[d + 1]])];

    /// <summary>The probabilities of the topics for a further token of a word in a document, given the topics of all tokens: [K].</summary>
    /// <param name="document">d.</param>
    /// <param name="word">v.</param>
    public double[] FullConditional(int document, int word)
    {
        double total = SetWeights(document, word);
        return [.. _weights[..Topics].Select(weight => weight / total)];
    }

    private double SetWeights(int document, int word)
    {
        ref double ofDocument = ref _documentTopics[document * _stride], ofWord = ref _wordTopics[word * _stride];
        ref double inverses = ref MemoryMarshal.GetArrayDataReference(_inverses), weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        Vector256<double> sum = Vector256<double>.Zero;
        for (nuint k = 0; k < (nuint)_stride; k += Lanes)
        {
            Vector256<double> weight = Vector256.LoadUnsafe(ref ofDocument, k) * Vector256.LoadUnsafe(ref ofWord, k) * Vector256.LoadUnsafe(ref inverses, k);
            weight.StoreUnsafe(ref weights, k);
            sum += weight;
        }

        return Vector256.Sum(sum);
    }

    private int Draw(double total)
    {
        double left = _random.NextDouble() * total;
        int k = 0;
        for (double[] weights = _weights; k < Topics - 1; k++)
        {
            left -= weights[k];
            if (left < 0)
            {
                break;
            }
        }

        return k;
    }

    private void Add(int document, int word, int topic, int change)
    {
        _documentTopics[document * _stride + topic] += change;
        _wordTopics[word * _stride + topic] += change;
        double total = _totals[topic] += change;
        _inverses[topic] = 1 / total;
    }

    private double[] Prior(int rows, double value)
    {
        double[] table = new double[rows * _stride];
        for (int row = 0; row < rows; row++)
        {
            table.AsSpan(row * _stride, Topics).Fill(value);
        }

        return table;
    }

    private static int[] Flat(int[][] numbers, int below, string name)
    {
        for (int d = 0; d < numbers.Length; d++)
        {
            int bad = Array.FindIndex(numbers[d], number => number < 0 || number >= below);
            if (bad >= 0)
            {
                throw new ArgumentException($"{name}[{d}][{bad}] must be in [0, {below - 1}], but was {numbers[d][bad]}.", name);
            }
        }

        return [.. numbers.SelectMany(row => row)];
    }

    private static void RequireSameLengths(int[][] documents, int[][] start)
    {
        int d = Enumerable.Range(0, Math.Max(documents.Length, start.Length))
            .FirstOrDefault(i => i >= documents.Length || i >= start.Length || documents[i].Length != start[i].Length, -1);
        if (d >= 0)
        {
            throw new ArgumentException(
                $"start must have a topic for each word, but document {d} has {(d < documents.Length ? documents[d].Length : 0)} words and {(d < start.Length ? start[d].Length : 0)} topics.", nameof(start));
        }
    }
}
