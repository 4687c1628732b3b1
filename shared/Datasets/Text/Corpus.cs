using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Documents as bags of words: what topic models learn from.</summary>
public sealed class Corpus
{
    /// <summary>A corpus of these documents.</summary>
    /// <param name="documents">For each document its words, as indices into the vocabulary; a document may be empty.</param>
    /// <param name="vocabulary">The words; at least one.</param>
    /// <exception cref="ArgumentException">There is no document or no word, or an index is outside the vocabulary.</exception>
    public Corpus(IReadOnlyList<int[]> documents, IReadOnlyList<string> vocabulary)
    {
        if (documents.Count == 0) throw new ArgumentException("documents is empty; a corpus has at least one document.", nameof(documents));
        if (vocabulary.Count == 0) throw new ArgumentException("vocabulary is empty; a corpus has at least one word. Lower the number of documents that a word must be in.", nameof(vocabulary));
        for (int d = 0; d < documents.Count; d++)
        {
            int wrong = Array.FindIndex(documents[d], word => word < 0 || word >= vocabulary.Count);
            if (wrong >= 0)
                throw new ArgumentException($"documents[{d}][{wrong}] is {documents[d][wrong]}; words are numbered from 0 to {vocabulary.Count - 1}. Is it the vocabulary of these documents?", nameof(documents));
        }

        (Documents, Vocabulary) = (documents, vocabulary);
    }

    /// <summary>For each document its words, as indices into <see cref="Vocabulary"/>.</summary>
    public IReadOnlyList<int[]> Documents { get; }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Vocabulary { get; }

    /// <summary>The number of words in all documents.</summary>
    public int TokenCount => Documents.Sum(words => words.Length);

    /// <summary>How often each word is in each document: [documents, vocabulary], int64.</summary>
    public Tensor Counts()
    {
        long[] counts = new long[Documents.Count * Vocabulary.Count];
        for (int d = 0; d < Documents.Count; d++)
            foreach (int word in Documents[d]) counts[d * Vocabulary.Count + word]++;
        return tensor(counts, [Documents.Count, Vocabulary.Count]);
    }

    /// <summary>Some documents to learn from, and the others to test on. The vocabulary stays whole.</summary>
    /// <param name="testShare">About this share of the documents is for the test, at least one and not all; above 0 and below 1.</param>
    /// <param name="rng">Decides which. The order of the documents is kept.</param>
    public (Corpus TrainSet, Corpus TestSet) SplitDocuments(double testShare, IRandomSource rng)
    {
        RequireShare(testShare, nameof(testShare));
        if (Documents.Count < 2) throw new InvalidOperationException("A corpus of one document cannot be split by document. Split it by word.");
        bool[] test = Chosen(Documents.Count, Math.Clamp((int)Math.Round(testShare * Documents.Count), 1, Documents.Count - 1), rng);
        return (new Corpus([.. Documents.Where((_, d) => !test[d])], Vocabulary), new Corpus([.. Documents.Where((_, d) => test[d])], Vocabulary));
    }

    /// <summary>Some words of every document to see, and the others to predict: both have all documents. The order of the words is kept.</summary>
    /// <param name="heldOutShare">About this share of the words of a document is held out, but never all of them; above 0 and below 1.</param>
    /// <param name="rng">Decides which.</param>
    public (Corpus Observed, Corpus HeldOut) SplitWords(double heldOutShare, IRandomSource rng)
    {
        RequireShare(heldOutShare, nameof(heldOutShare));
        bool[][] heldOut = [.. Documents.Select(words => Chosen(words.Length, Math.Min((int)Math.Round(heldOutShare * words.Length), Math.Max(0, words.Length - 1)), rng))];
        return (Where(false), Where(true));

        Corpus Where(bool held) => new([.. Documents.Select((words, d) => words.Where((_, i) => heldOut[d][i] == held).ToArray())], Vocabulary);
    }

    private static void RequireShare(double share, string name)
    {
        if (!(share > 0 && share < 1)) throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"{name} must be above 0 and below 1, but was {share}. Half is 0.5."));
    }

    // Which `chosen` of n: those with the smallest of n uniform numbers.
    private static bool[] Chosen(int n, int chosen, IRandomSource rng)
    {
        bool[] result = new bool[n];
        int[] order = [.. Enumerable.Range(0, n)];
        Array.Sort(rng.Uniform(n).ToDoubles(), order);
        foreach (int i in order.AsSpan(0, chosen)) result[i] = true;
        return result;
    }
}
