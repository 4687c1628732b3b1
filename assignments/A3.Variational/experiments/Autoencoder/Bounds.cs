namespace GenerativeModels.Variational.Experiments;

/// <summary>How tight the bound of a trained autoencoder is, in nats for each digit.</summary>
/// <param name="SampleCounts">K.</param>
/// <param name="ImportanceWeighted">Minus the importance-weighted bound with so many samples.</param>
/// <param name="Encoder">The negative ELBO of the encoder's q, with the noise of the refinement.</param>
/// <param name="Refined">The same after each digit's q has been refined for itself.</param>
public sealed record Bounds(IReadOnlyList<int> SampleCounts, IReadOnlyList<double> ImportanceWeighted, double Encoder, double Refined)
{
    private const int Samples = 20;
    private const int Part = 20;

    /// <summary>Measures on the first digits.</summary>
    public static Bounds Of(VariationalAutoencoder model, Tensor test, AutoencoderConfig config, IRandomSource rng)
    {
        Tensor[] parts = test[..config.BoundCount].split(Part);
        return new Bounds(
            config.SampleCounts,
            [.. config.SampleCounts.Select(samples => parts.Sum(part => NegativeBound(model, part, samples, rng)) / config.BoundCount)],
            0, 0).WithGap(model, parts, config, rng);
    }

    private static double NegativeBound(VariationalAutoencoder model, Tensor x, int samples, IRandomSource rng)
    {
        using IDisposable _ = no_grad();
        Tensor eps = TrainedAutoencoder.Noise(rng, samples, x.shape[0], model.LatentDimensions);
        return -ImportanceWeightedBound.FromLogWeights(ImportanceWeightedBound.LogWeights(model, x, eps)).ToDoubles().Sum();
    }

    // Refined with some noise and measured with other noise, as the encoder is.
    private Bounds WithGap(VariationalAutoencoder model, Tensor[] parts, AutoencoderConfig config, IRandomSource rng)
    {
        double encoder = 0, refined = 0;
        foreach (Tensor x in parts)
        {
            Tensor Noise(int samples) => TrainedAutoencoder.Noise(rng, samples, x.shape[0], model.LatentDimensions);
            DiagonalGaussian q = model.Encode(x);
            DiagonalGaussian better = PosteriorDiagnostics.Refine(model, x, q, Noise(Samples), config.RefineSteps, stepSize: 1e-3);
            Tensor eps = Noise(100);
            using IDisposable _ = no_grad();
            double Nelbo(DiagonalGaussian candidate) => -EvidenceLowerBound.Of(model, x, candidate, eps).Elbo.mean([0L]).ToDoubles().Sum() / config.BoundCount;
            encoder += Nelbo(q);
            refined += Nelbo(better);
        }

        return this with { Encoder = encoder, Refined = refined };
    }
}
