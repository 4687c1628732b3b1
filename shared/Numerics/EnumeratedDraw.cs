namespace GenerativeModels.Numerics;

/// <summary>One draw on the path that an <see cref="EnumeratingRandom"/> walks: its probabilities, and the outcome whose turn it is.</summary>
internal sealed class EnumeratedDraw
{
    // The same operations in the same order round the same way; this much is left for engines that sum in parallel.
    private const double ReplayTolerance = 1e-12;

    private readonly string _kind;
    private readonly double[] _probabilities;

    public EnumeratedDraw(string kind, double[] probabilities)
    {
        (_kind, _probabilities) = (kind, probabilities);
        Outcome = -1;
        MoveNext();
    }

    public int Outcome { get; private set; }

    public double Probability => _probabilities[Outcome];

    /// <summary>Goes on to the next outcome that can happen; false when there is none.</summary>
    public bool MoveNext()
    {
        do
        {
            Outcome++;
        }
        while (Outcome < _probabilities.Length && _probabilities[Outcome] == 0);
        return Outcome < _probabilities.Length;
    }

    public void RequireSame(string kind, ReadOnlySpan<double> probabilities, int draw)
    {
        bool same = kind == _kind && probabilities.Length == _probabilities.Length;
        for (int i = 0; same && i < probabilities.Length; i++)
        {
            same = Math.Abs(probabilities[i] - _probabilities[i]) <= ReplayTolerance;
        }

        if (!same)
        {
            throw new ImpureStepException(
                $"given the same first {draw - 1} draws, draw {draw} was {Text(_kind, _probabilities)} in one run and {Text(kind, probabilities)} in a later one.");
        }
    }

    private static string Text(string kind, ReadOnlySpan<double> probabilities) => kind == "Bernoulli"
        ? $"Bernoulli({Guard.Text(probabilities[1])})"
        : $"{kind}({string.Join(", ", probabilities.ToArray().Select(Guard.Text))})";
}
