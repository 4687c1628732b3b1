using GenerativeModels.Experiments;

namespace GenerativeModels.Variational.Experiments;

/// <summary>An autoencoder on digits, and how it learnt.</summary>
/// <param name="Model">The networks, on the CPU, each with two hidden layers of ELUs.</param>
/// <param name="Moments">A look at some test digits every 100 steps.</param>
/// <param name="End">A last look at all of them.</param>
public sealed record TrainedAutoencoder(VariationalAutoencoder Model, IReadOnlyList<TrainingMoment> Moments, TrainingMoment End)
{
    private const int StepsBetweenLooks = 100;

    /// <summary>Trains with Adam, on the run's device, on batches that are binarised anew each time.</summary>
    public static TrainedAutoencoder Of(DigitPixels digits, AutoencoderConfig config, int latentDimensions, IExperimentRun run)
    {
        long D = digits.Train.shape[1];
        var model = new VariationalAutoencoder(
            latentDimensions, Network(D, config.Hidden, 2 * latentDimensions, run.Random), Network(latentDimensions, config.Hidden, D, run.Random), LogLikelihoods.Bernoulli).to(run.Device);
        optim.Optimizer optimizer = optim.Adam(model.parameters(), config.LearningRate);
        Tensor some = digits.Test[..Math.Min(config.CurveCount, (int)digits.Test.shape[0])].to(run.Device);
        List<TrainingMoment> moments = [];
        var state = new CheckpointState().Add("model", model).Add("optimizer", optimizer).Add("moments", moments);
        foreach (int look in run.Steps("training", config.Iterations / StepsBetweenLooks, state))
        {
            double loss = 0;
            for (int step = 0; step < StepsBetweenLooks; step++)
            {
                using IDisposable scope = NewDisposeScope();
                Tensor rows = (run.Random.Uniform(config.BatchSize) * digits.Train.shape[0]).to(ScalarType.Int64);
                Tensor x = run.Random.Bernoulli(digits.Train.index_select(0, rows)).to(ScalarType.Float32).to(run.Device);
                loss += VaeTraining.Step(model, optimizer, x, Noise(run.Random, config.BatchSize, latentDimensions).to(run.Device)) / StepsBetweenLooks;
            }

            TrainingMoment moment = TrainingMoment.Of(model, some, (look + 1) * StepsBetweenLooks, loss, run.Random);
            run.Log(moment.Step, ("train-nelbo", loss), ("test-nelbo", moment.Nelbo), ("test-kl", moment.Kl), ("test-reconstruction", moment.Reconstruction));
            moments.Add(moment);
        }

        model.to(CPU); // what follows takes seconds anywhere
        return new TrainedAutoencoder(model, moments, TrainingMoment.Of(model, digits.Test, config.Iterations, moments[^1].TrainLoss, run.Random));
    }

    /// <summary>float32 standard normal noise.</summary>
    public static Tensor Noise(IRandomSource rng, params long[] shape) => rng.Normal(shape).to(ScalarType.Float32);

    private static nn.Module<Tensor, Tensor> Network(long inputs, long hidden, long outputs, IRandomSource rng) => nn.Sequential(
        nn.Linear(inputs, hidden), nn.ELU(), nn.Linear(hidden, hidden), nn.ELU(), nn.Linear(hidden, outputs)).InitialiseFrom(rng);
}
