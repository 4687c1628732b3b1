namespace GenerativeModels.Sampling.Experiments;

/// <summary>Chains of numbers.</summary>
internal static class Walks
{
    /// <summary>One coordinate of each state.</summary>
    /// <param name="chain">Of points [D].</param>
    /// <param name="d">Which coordinate.</param>
    public static double[] Coordinate(Chain<Tensor> chain, long d = 0) => [.. chain.States.Select(state => state[d].item<double>())];

    /// <summary>A random walk on the line.</summary>
    public static double[] OnTheLine(double start, Func<Tensor, double> logDensity, double stepSize, int draws, IRandomSource rng) =>
        Coordinate(MetropolisHastings.Run(new[] { start }.ToTensor(1), logDensity, new RandomWalk(stepSize), draws, rng));
}
