namespace GenerativeModels.Variational.Experiments;

/// <summary>How an autoencoder does on test digits, in nats for each.</summary>
/// <param name="Step">After so many steps.</param>
/// <param name="TrainLoss">The mean loss of the last steps.</param>
/// <param name="Reconstruction">-log p(x|z), averaged.</param>
/// <param name="Kl">KL(q(z|x) ‖ p(z)), averaged.</param>
public sealed record TrainingMoment(int Step, double TrainLoss, double Reconstruction, double Kl)
{
    /// <summary>The negative ELBO.</summary>
    public double Nelbo => Reconstruction + Kl;

    /// <summary>Looks at these digits with one noise vector for each.</summary>
    public static TrainingMoment Of(VariationalAutoencoder model, Tensor test, int step, double trainLoss, IRandomSource rng)
    {
        using IDisposable _ = no_grad();
        double reconstruction = 0, kl = 0;
        foreach (Tensor part in test.split(500))
        {
            using IDisposable scope = NewDisposeScope();
            ElboTerms terms = EvidenceLowerBound.PerExample(model, part, TrainedAutoencoder.Noise(rng, part.shape[0], model.LatentDimensions).to(part.device));
            reconstruction -= terms.Reconstruction.ToDoubles().Sum() / test.shape[0];
            kl += terms.Kl.ToDoubles().Sum() / test.shape[0];
        }

        return new TrainingMoment(step, trainLoss, reconstruction, kl);
    }
}
