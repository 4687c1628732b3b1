namespace GenerativeModels.Sampling.Experiments;

/// <summary>What random walks on N(0, I) are worth.</summary>
/// <param name="Dimensions">D.</param>
/// <param name="StepSize">s.</param>
/// <param name="AcceptanceRate">In [0, 1].</param>
/// <param name="PerDraw">Effective sample size of a coordinate, divided by the number of draws; the mean over some coordinates.</param>
public sealed record Efficiency(int Dimensions, double StepSize, double AcceptanceRate, double PerDraw)
{
    private const int Coordinates = 5;

    /// <summary>Walks from exact draws.</summary>
    public static Efficiency Of(int dimensions, double stepSize, StepSizeConfig config, IRandomSource rng)
    {
        var proposal = new RandomWalk(stepSize);
        Chain<Tensor>[] chains = [.. Enumerable.Range(0, config.Chains)
            .Select(_ => MetropolisHastings.Run(rng.Normal(dimensions), Targets.StandardNormal, proposal, config.ChainDraws, rng))];
        double worth = Enumerable.Range(0, Math.Min(dimensions, Coordinates))
            .Average(d => Sampling.EffectiveSampleSize.Of([.. chains.Select(chain => Walks.Coordinate(chain, d))]));
        return new Efficiency(dimensions, stepSize, chains.Average(chain => chain.AcceptanceRate), worth / (config.Chains * config.ChainDraws));
    }
}
