namespace GenerativeModels.Sampling.Experiments;

/// <summary>An unknown mean: θ from N(0, 1), and observations from N(θ, 1). Drawn with steps of a random walk, rightly and with mistakes.</summary>
internal sealed class NormalMean(GewekeConfig config) : IJointModel<Tensor, Tensor>
{
    /// <summary>θ: [1].</summary>
    public Tensor SampleParameter(IRandomSource rng) => rng.Normal(1);

    /// <summary>x: [observations].</summary>
    public Tensor SampleData(Tensor parameter, IRandomSource rng) => parameter + rng.Normal(config.Observations);

    /// <summary>A sampler of the posterior, or what somebody took for one.</summary>
    public Func<Tensor, Tensor, IRandomSource, Tensor> Sampler(GewekeCase which) => (theta, x, rng) =>
    {
        Func<Tensor, double> logDensity = which switch
        {
            GewekeCase.PriorTwiceAsWide => parameter => LogLikelihood(parameter, x) - HalfSquare(parameter) / 4,
            GewekeCase.ObservationTwice => parameter => LogLikelihood(parameter, x) + LogLikelihood(parameter, x[..1]) - HalfSquare(parameter),
            GewekeCase.ObservationLeftOut => parameter => LogLikelihood(parameter, x[1..]) - HalfSquare(parameter),
            _ => parameter => LogLikelihood(parameter, x) - HalfSquare(parameter),
        };
        return MetropolisHastings.Run(theta, logDensity, new RandomWalk(config.StepSize), config.Steps, rng).States[^1];
    };

    private static double LogLikelihood(Tensor theta, Tensor x) => -HalfSquare(x - theta);

    private static double HalfSquare(Tensor x) => 0.5 * x.square().sum().item<double>();
}
