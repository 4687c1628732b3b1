namespace GenerativeModels.Sampling;

/// <summary>Proposes a point near by, in every direction alike: q(y | x) = N(y; x, s² I) (equation 2.6).</summary>
public sealed class RandomWalk : IProposal<Tensor>
{
    /// <summary>A random walk.</summary>
    /// <param name="stepSize">s, the standard deviation of a step in each coordinate; positive.</param>
    public RandomWalk(double stepSize)
    {
        Guard.Positive(stepSize);
        StepSize = stepSize;
    }

    /// <summary>s.</summary>
    public double StepSize { get; }

    /// <summary>y = x + s ε, with ε from N(0, I).</summary>
    /// <param name="from">x: [D], float64; not changed.</param>
    /// <param name="rng">Draw ε by <see cref="IRandomSource.Normal"/>, in one call.</param>
    /// <returns>y: [D].</returns>
    public Tensor Sample(Tensor from, IRandomSource rng)
    {
        // TODO A2.3: return x + s ε.
        throw new NotImplementedException("A2.3 RandomWalk.Sample");
    }

    /// <summary>log N(y; x, s² I), normalised.</summary>
    /// <param name="to">y: [D].</param>
    /// <param name="from">x: [D].</param>
    public double LogProb(Tensor to, Tensor from)
    {
        // TODO A2.3: return the logarithm of (2.6).
        throw new NotImplementedException("A2.3 RandomWalk.LogProb");
    }
}
