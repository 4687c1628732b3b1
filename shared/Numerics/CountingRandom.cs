using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>
/// Passes draws on from another source, counts them, and refuses what is no probability and more than the given number. An element of a tensor counts as
/// one draw. What was refused is remembered: code that swallows the exception is found out by <see cref="RequireNoViolations"/>.
/// </summary>
/// <param name="inner">Where the draws come from.</param>
/// <param name="maxDraws">The most scalar draws allowed, of all kinds together; at least 0.</param>
public sealed class CountingRandom(IRandomSource inner, long maxDraws = long.MaxValue) : IRandomSource
{
    private readonly List<string> _violations = [];

    /// <summary>Draws by <see cref="Bernoulli(double)"/>, and elements drawn by <see cref="Bernoulli(Tensor)"/>.</summary>
    public long BernoulliDraws { get; private set; }

    /// <summary>Draws by <see cref="Categorical"/>.</summary>
    public long CategoricalDraws { get; private set; }

    /// <summary>Elements drawn by <see cref="Normal"/>.</summary>
    public long NormalDraws { get; private set; }

    /// <summary>Elements drawn by <see cref="Uniform"/>.</summary>
    public long UniformDraws { get; private set; }

    /// <summary>Calls of any method.</summary>
    public long Calls { get; private set; }

    /// <summary>Scalar draws of all kinds.</summary>
    public long Draws => BernoulliDraws + CategoricalDraws + NormalDraws + UniformDraws;

    /// <summary>What was refused so far, a sentence each, in order.</summary>
    public IReadOnlyList<string> Violations => _violations;

    /// <summary>Throws again what was refused first; does nothing where nothing was.</summary>
    /// <exception cref="RandomDrawException">Something was refused.</exception>
    public void RequireNoViolations()
    {
        if (_violations.Count > 0)
        {
            throw new RandomDrawException(_violations.Count == 1
                ? _violations[0] : $"{_violations[0]} ({_violations.Count} draws were refused; this is the first.)");
        }
    }

    /// <inheritdoc/>
    public bool Bernoulli(double p)
    {
        Valid(() => Guard.Probability(p), "Bernoulli(p)");
        BernoulliDraws += Counted(1, "Bernoulli(p)");
        return inner.Bernoulli(p);
    }

    /// <inheritdoc/>
    public int Categorical(ReadOnlySpan<double> probabilities)
    {
        double[] copy = probabilities.ToArray();
        Valid(() => Guard.Distribution(copy, nameof(probabilities)), "Categorical(probabilities)");
        CategoricalDraws += Counted(1, "Categorical(probabilities)");
        return inner.Categorical(probabilities);
    }

    /// <inheritdoc/>
    public Tensor Bernoulli(Tensor p)
    {
        string call = $"Bernoulli(p) with p of shape {Shapes.Text(p.shape)}";
        Valid(() => Guard.Probabilities(p), call);
        BernoulliDraws += Counted(Shapes.Count(p.shape), call);
        return inner.Bernoulli(p);
    }

    /// <inheritdoc/>
    public Tensor Normal(params long[] shape)
    {
        NormalDraws += Counted(Shapes.Count(shape), $"Normal({string.Join(", ", shape)})");
        return inner.Normal(shape);
    }

    /// <inheritdoc/>
    public Tensor Uniform(params long[] shape)
    {
        UniformDraws += Counted(Shapes.Count(shape), $"Uniform({string.Join(", ", shape)})");
        return inner.Uniform(shape);
    }

    private long Counted(long draws, string call)
    {
        Calls++;
        return Draws + draws <= maxDraws ? draws : throw Refused(
            $"{call}, call {Calls}, would bring the draws to {Draws + draws}, but at most {maxDraws} are allowed. Draw once and reuse the result, or stop sooner.");
    }

    private void Valid(Action check, string call)
    {
        try
        {
            check();
        }
        catch (ArgumentException e)
        {
            throw Refused($"{call}, call {Calls + 1}: {e.Message}");
        }
    }

    private RandomDrawException Refused(string message)
    {
        _violations.Add(message);
        return new RandomDrawException(message);
    }
}
