using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>
/// Walks through every outcome of every discrete draw, depth first, and multiplies the probabilities: the exact law of whatever
/// the code computes, with no sampling error and no seed. A draw from a tensor of n probabilities has up to 2^n outcomes.
/// </summary>
public sealed class EnumeratingRandom : IRandomSource
{
    /// <summary>The number of runs that is allowed unless the caller says otherwise.</summary>
    public const int DefaultMaxRuns = 200_000;

    private readonly List<EnumeratedDraw> _path = [];
    private readonly int _maxDrawsPerRun;
    private int _depth;

    private EnumeratingRandom(int maxDrawsPerRun) => _maxDrawsPerRun = maxDrawsPerRun;

    /// <summary>Every result that <paramref name="run"/> can have, with its probability. A result reached in two ways comes twice.</summary>
    /// <param name="run">Called once for each combination of outcomes; must depend on nothing but its argument.</param>
    /// <param name="maxRuns">The most calls allowed, at least 1.</param>
    /// <param name="maxDrawsPerRun">The most draws in one call, at least 1: a loop that repeats until a draw succeeds has no end here.</param>
    /// <returns>Values with probabilities above 0 that sum to 1 up to rounding, computed as they are asked for.</returns>
    /// <exception cref="RandomDrawException">More runs or draws than allowed, or a continuous draw.</exception>
    /// <exception cref="ImpureStepException">Given the same draws, <paramref name="run"/> asked for others than before.</exception>
    public static IEnumerable<(T Value, double Probability)> Outcomes<T>(
        Func<IRandomSource, T> run, int maxRuns = DefaultMaxRuns, int maxDrawsPerRun = 10_000)
    {
        var random = new EnumeratingRandom(maxDrawsPerRun);
        for (int runs = 1; ; runs++)
        {
            if (runs > maxRuns)
            {
                throw new RandomDrawException(
                    $"There are more outcomes than the {maxRuns} runs that this enumeration allows: outcomes multiply, and the first of them made {random._path.Count} draws. "
                    + "Make the state smaller (fewer sites, tokens or units), make fewer steps, or raise maxRuns.");
            }

            random._depth = 0;
            T value = run(random);
            random.RequireWholePathReplayed();
            yield return (value, random.Probability);
            if (!random.MoveToNextPath())
            {
                yield break;
            }
        }
    }

    private double Probability => _path.Aggregate(1.0, (product, draw) => product * draw.Probability);

    /// <inheritdoc/>
    public bool Bernoulli(double p)
    {
        Guard.Probability(p);
        return Draw("Bernoulli", [1 - p, p]) == 1;
    }

    /// <inheritdoc/>
    public int Categorical(ReadOnlySpan<double> probabilities)
    {
        Guard.Distribution(probabilities);
        return Draw("Categorical", probabilities);
    }

    /// <inheritdoc/>
    public Tensor Bernoulli(Tensor p)
    {
        double[] values = Guard.Probabilities(p);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Draw("Bernoulli", [1 - values[i], values[i]]);
        }

        return values.ToTensor(p.shape).to(p.device);
    }

    /// <summary>Refused: a continuous draw has no list of outcomes.</summary>
    /// <exception cref="RandomDrawException">Always.</exception>
    public Tensor Normal(params long[] shape) => throw Continuous($"Normal({string.Join(", ", shape)})");

    /// <summary>Refused: a continuous draw has no list of outcomes.</summary>
    /// <exception cref="RandomDrawException">Always.</exception>
    public Tensor Uniform(params long[] shape) => throw Continuous($"Uniform({string.Join(", ", shape)})");

    private static RandomDrawException Continuous(string call) => new(
        $"This test enumerates discrete draws, and {call} is continuous. Draw through Bernoulli or Categorical and pass them the probabilities, "
        + "instead of comparing a uniform number with them.");

    private int Draw(string kind, ReadOnlySpan<double> probabilities)
    {
        if (_depth == _path.Count)
        {
            if (_depth == _maxDrawsPerRun)
            {
                throw new RandomDrawException(
                    $"One run made more than {_maxDrawsPerRun} draws. A loop that repeats until a draw succeeds cannot be enumerated: "
                    + "compute the probabilities of its results and draw once.");
            }

            _path.Add(new EnumeratedDraw(kind, probabilities.ToArray()));
        }
        else
        {
            _path[_depth].RequireSame(kind, probabilities, _depth + 1);
        }

        return _path[_depth++].Outcome;
    }

    private void RequireWholePathReplayed()
    {
        if (_depth < _path.Count)
        {
            throw new ImpureStepException($"given the same first draws it stopped after {_depth}, but went on to draw {_path.Count} before.");
        }
    }

    private bool MoveToNextPath()
    {
        while (_path.Count > 0 && !_path[^1].MoveNext())
        {
            _path.RemoveAt(_path.Count - 1);
        }

        return _path.Count > 0;
    }
}
