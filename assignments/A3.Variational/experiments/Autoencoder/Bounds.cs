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

    /// <summary>Measures on the first digits. All numbers of samples share their noise: as many for each digit as the largest number.</summary>
    public static Bounds Of(VariationalAutoencoder model, Tensor test, AutoencoderConfig config, IRandomSource rng)
    {
        Tensor[] parts = test[..Math.Min(config.BoundCount, (int)test.shape[0])].split(Part);
        Tensor logWeights = cat([.. parts.Select(part => LogWeights(model, part, config.SampleCounts.Max(), rng))], 1);
        return new Bounds(config.SampleCounts, [.. config.SampleCounts.Select(samples => NegativeBound(logWeights, samples))], 0, 0).WithGap(model, parts, rng, config.RefineSteps);
    }

    private static Tensor LogWeights(VariationalAutoencoder model, Tensor x, int samples, IRandomSource rng)
    {
        using IDisposable _ = no_grad();
        return ImportanceWeightedBound.LogWeights(model, x, TrainedAutoencoder.Noise(rng, samples, x.shape[0], model.LatentDimensions));
    }

    // As many groups of so many samples as there are.
    private static double NegativeBound(Tensor logWeights, int samples) => -logWeights.split(samples)
        .Where(group => group.shape[0] == samples)
        .Average(group => ImportanceWeightedBound.FromLogWeights(group).ToDoubles().Average());

    // Refined with some noise and measured with other noise, as the encoder is.
    private Bounds WithGap(VariationalAutoencoder model, Tensor[] parts, IRandomSource rng, int refineSteps)
    {
        long count = parts.Sum(part => part.shape[0]);
        double encoder = 0, refined = 0;
        foreach (Tensor x in parts)
        {
            Tensor Noise(int samples) => TrainedAutoencoder.Noise(rng, samples, x.shape[0], model.LatentDimensions);
            DiagonalGaussian q = model.Encode(x);
            DiagonalGaussian better = PosteriorDiagnostics.Refine(model, x, q, Noise(Samples), refineSteps, stepSize: 1e-3);
            Tensor eps = Noise(100);
            using IDisposable _ = no_grad();
            double Nelbo(DiagonalGaussian candidate) => -EvidenceLowerBound.Of(model, x, candidate, eps).Elbo.mean([0L]).ToDoubles().Sum() / count;
            encoder += Nelbo(q);
            refined += Nelbo(better);
        }

        return this with { Encoder = encoder, Refined = refined };
    }
}
