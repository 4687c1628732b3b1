namespace GenerativeModels.Sampling.Experiments;

/// <summary>A random walk on N(0, 1).</summary>
/// <param name="StepSize">s.</param>
/// <param name="Draws">[n].</param>
/// <param name="Autocorrelations">[n]; NaN where the chain stood still.</param>
/// <param name="AcceptanceRate">In [0, 1].</param>
/// <param name="EffectiveSampleSize">How many independent draws these are worth; NaN where the chain stood still.</param>
public sealed record StepSizeTrace(double StepSize, double[] Draws, double[] Autocorrelations, double AcceptanceRate, double EffectiveSampleSize)
{
    /// <summary>Walks from 0.</summary>
    public static StepSizeTrace Of(double stepSize, int draws, IRandomSource rng)
    {
        Chain<Tensor> chain = MetropolisHastings.Run(zeros(1, dtype: ScalarType.Float64), Targets.StandardNormal, new RandomWalk(stepSize), draws, rng);
        double[] x = Walks.Coordinate(chain);
        return new StepSizeTrace(stepSize, x, Autocorrelation.Of(x), chain.AcceptanceRate, Sampling.EffectiveSampleSize.Of([x]));
    }
}
