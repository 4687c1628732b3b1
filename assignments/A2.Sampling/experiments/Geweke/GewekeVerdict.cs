namespace GenerativeModels.Sampling.Experiments;

/// <summary>What the joint test says of a sampler.</summary>
/// <param name="Case">Which.</param>
/// <param name="Independent">θ of the marginal-conditional simulator.</param>
/// <param name="Successive">θ of the successive-conditional simulator.</param>
/// <param name="ZOfMean">Z of θ.</param>
/// <param name="ZOfSquare">Z of θ².</param>
public sealed record GewekeVerdict(GewekeCase Case, double[] Independent, double[] Successive, double ZOfMean, double ZOfSquare)
{
    /// <summary>Tests a sampler.</summary>
    public static GewekeVerdict Of(GewekeCase which, GewekeConfig config, IRandomSource rng)
    {
        var model = new NormalMean(config);
        double[] independent = [.. GewekeTest.MarginalConditional(model, config.Pairs, rng).Select(pair => pair.Parameter.item<double>())];
        double[] successive = [.. GewekeTest.SuccessiveConditional(model, model.Sampler(which), config.Pairs, rng).Select(pair => pair.Parameter.item<double>())];
        return new GewekeVerdict(which, independent, successive, GewekeTest.ZValue(independent, successive), GewekeTest.ZValue(Squares(independent), Squares(successive)));
    }

    private static double[] Squares(double[] x) => [.. x.Select(value => value * value)];
}
