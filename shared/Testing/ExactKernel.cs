using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>The exact transition matrix of a Markov chain's step, whatever the code does, by walking through every outcome of its draws.</summary>
public static class ExactKernel
{
    /// <summary>How exact the laws of a kernel are checked unless the caller says otherwise: right and wrong kernels differ by 1e-3 and more.</summary>
    public const double Tolerance = 1e-10;

    /// <summary>Runs a step from each state through every outcome.</summary>
    /// <param name="states">All states, each once. Arrays and tensors are compared by value and copied for each run, so a step may change its argument.</param>
    /// <param name="step">One step of the chain: a pure function of state and random source that draws through Bernoulli and Categorical.</param>
    /// <param name="maxRuns">The most outcomes from one state.</param>
    /// <exception cref="LawViolation">The step leads to a state that is not in the list, or has another law when asked a second time.</exception>
    /// <exception cref="RandomDrawException">The step makes draws that cannot be enumerated.</exception>
    /// <exception cref="ArgumentException">There is no state, or one is listed twice.</exception>
    public static TransitionMatrix<TState> Of<TState>(
        IReadOnlyList<TState> states, Func<TState, IRandomSource, TState> step, int maxRuns = EnumeratingRandom.DefaultMaxRuns)
    {
        string[] labels = [.. states.Select(state => StateLabel.Of(state))];
        Dictionary<string, int> indices = Indices(labels);
        double[,] probabilities = new double[labels.Length, labels.Length];
        for (int from = 0; from < labels.Length; from++)
        {
            double[] row = Row(states, labels, indices, step, from, maxRuns);
            for (int to = 0; to < row.Length; to++)
            {
                probabilities[from, to] = row[to];
            }
        }

        RequireSameLawAgain(labels, probabilities, Row(states, labels, indices, step, 0, maxRuns));
        return new TransitionMatrix<TState>(states, labels, probabilities);
    }

    private static double[] Row<TState>(
        IReadOnlyList<TState> states, string[] labels, Dictionary<string, int> indices, Func<TState, IRandomSource, TState> step, int from, int maxRuns)
    {
        double[] row = new double[labels.Length];
        foreach ((string label, double probability) in EnumeratingRandom.Outcomes(rng => StateLabel.Of(step(StateLabel.Fresh(states[from]), rng)), maxRuns))
        {
            if (!indices.TryGetValue(label, out int to))
            {
                throw new LawViolation($"one step from state {labels[from]} leads, with probability {Show.Number(probability)}, out of the state space",
                    label, $"one of the {labels.Length} states {string.Join(", ", labels.Take(4))}{(labels.Length > 4 ? ", ..." : "")}");
            }

            row[to] += probability;
        }

        return row;
    }

    private static Dictionary<string, int> Indices(string[] labels)
    {
        var indices = new Dictionary<string, int>();
        for (int i = 0; i < labels.Length; i++)
        {
            if (!indices.TryAdd(labels[i], i))
            {
                throw new ArgumentException($"states must list each state once, but {labels[i]} is there as number {indices[labels[i]]} and {i}.", nameof(labels));
            }
        }

        return labels.Length > 0 ? indices : throw new ArgumentException("states must list at least one state, but is empty.", nameof(labels));
    }

    private static void RequireSameLawAgain(string[] labels, double[,] probabilities, double[] again)
    {
        for (int to = 0; to < again.Length; to++)
        {
            if (!(Math.Abs(probabilities[0, to] - again[to]) <= Tolerance))
            {
                throw new LawViolation(
                    $"your step is not a pure function of (state, random source): the probability of the step {labels[0]} -> {labels[to]} changed between two calls",
                    $"{Show.Number(again[to])} the second time", $"{Show.Number(probabilities[0, to])}, as the first time");
            }
        }
    }
}
