namespace GenerativeModels.Variational.Experiments;

/// <summary>How tight the bound of a trained autoencoder is, in nats for each digit.</summary>
/// <param name="SampleCounts">K.</param>
/// <param name="ImportanceWeighted">Minus the importance-weighted bound with so many samples.</param>
/// <param name="Encoder">The negative ELBO of the encoder's q, with the noise of the refinement.</param>
/// <param name="Refined">The same after each digit's q has been refined for itself.</param>
/// <param name="RefinedImportanceWeighted">Minus the importance-weighted bounds with the refined q in the place of the encoder's.</param>
public sealed record Bounds(
    IReadOnlyList<int> SampleCounts, IReadOnlyList<double> ImportanceWeighted, double Encoder, double Refined, IReadOnlyList<double> RefinedImportanceWeighted)
{
    private const int Samples = 20;
    private const int Part = 20;

    /// <summary>Measures on the first digits. All numbers of samples share their noise: as many for each digit as the largest number.</summary>
    public static Bounds Of(VariationalAutoencoder model, Tensor test, AutoencoderConfig config, IRandomSource rng)
    {
        Tensor[] parts = test[..Math.Min(config.BoundCount, (int)test.shape[0])].split(Part);
        long count = parts.Sum(part => part.shape[0]);
        int most = config.SampleCounts.Max();
        Tensor Noise(Tensor x, int samples) => TrainedAutoencoder.Noise(rng, samples, x.shape[0], model.LatentDimensions);
        double[] Negative(IEnumerable<Tensor> logWeights)
        {
            Tensor all = cat([.. logWeights], 1);
            return [.. config.SampleCounts.Select(samples => NegativeBound(all, samples))];
        }

        double[] bounds = Negative(parts.Select(x => LogWeights(model, x, Noise(x, most))).ToArray());
        double encoder = 0, refined = 0;
        List<Tensor> refinedWeights = [];
        foreach (Tensor x in parts)
        {
            // Refined with some noise and measured with other noise, as the encoder is.
            using DisposeScope scope = NewDisposeScope();
            DiagonalGaussian q = model.Encode(x);
            DiagonalGaussian better = RefinedPosterior(model, x, q, Noise(x, Samples), config.RefineSteps);
            Tensor eps = Noise(x, most);
            encoder += Nelbo(model, x, q, eps) / count;
            refined += Nelbo(model, x, better, eps) / count;
            refinedWeights.Add(LogWeights(new WithPosterior(model, better), x, eps).MoveToOuterDisposeScope());
        }

        return new Bounds(config.SampleCounts, bounds, encoder, refined, Negative(refinedWeights));
    }

    // A few steps at a time, each from where the last ended: on libtorch all that they make lives until the scope ends.
    private static DiagonalGaussian RefinedPosterior(ILatentVariableModel model, Tensor x, DiagonalGaussian q, Tensor eps, int steps)
    {
        const int some = 10;
        for (int done = 0; done < steps; done += some)
        {
            using DisposeScope scope = NewDisposeScope();
            q = PosteriorDiagnostics.Refine(model, x, q, eps, Math.Min(some, steps - done), stepSize: 1e-3);
            scope.MoveToOuter(q.Mean, q.LogVar);
        }

        return q;
    }

    private static Tensor LogWeights(ILatentVariableModel model, Tensor x, Tensor eps)
    {
        using IDisposable _ = no_grad();
        using DisposeScope scope = NewDisposeScope();
        return ImportanceWeightedBound.LogWeights(model, x, eps).MoveToOuterDisposeScope();
    }

    // As many groups of so many samples as there are.
    private static double NegativeBound(Tensor logWeights, int samples) => -logWeights.split(samples)
        .Where(group => group.shape[0] == samples)
        .Average(group => ImportanceWeightedBound.FromLogWeights(group).ToDoubles().Average());

    private static double Nelbo(VariationalAutoencoder model, Tensor x, DiagonalGaussian q, Tensor eps)
    {
        using IDisposable _ = no_grad();
        return -EvidenceLowerBound.Of(model, x, q, eps).Elbo.mean([0L]).ToDoubles().Sum();
    }

    // A model whose encoder answers with a q that is known.
    private sealed record WithPosterior(ILatentVariableModel Model, DiagonalGaussian Q) : ILatentVariableModel
    {
        public long LatentDimensions => Model.LatentDimensions;

        public DiagonalGaussian Encode(Tensor x) => Q;

        public Tensor LogLikelihood(Tensor x, Tensor z) => Model.LogLikelihood(x, z);
    }
}
