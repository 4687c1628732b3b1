using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>How a variational autoencoder learns (chapter 3, section 10).</summary>
public static class VaeTraining
{
    /// <summary>One step: the gradient of the loss -1/B Σ_b ELBO(x_b) (equation 3.43), and the optimiser's step along it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="optimizer">Has the model's parameters. Gradients that are left in them from before do not count.</param>
    /// <param name="x">A batch: [B, D].</param>
    /// <param name="eps">ε: [B, Z], one noise vector for each example.</param>
    /// <returns>The loss in nats, before the step.</returns>
    public static double Step(ILatentVariableModel model, optim.Optimizer optimizer, Tensor x, Tensor eps)
    {
        // TODO A3.13: take one step of the optimiser on the loss (3.43), and return that loss.
        throw new NotImplementedException("A3.13 VaeTraining.Step");
    }

    /// <summary>One pass over the data: every example once, in a random order, in batches; a <see cref="Step"/> for each batch (algorithm 3.1).</summary>
    /// <param name="model">The model.</param>
    /// <param name="optimizer">Has the model's parameters.</param>
    /// <param name="x">All data: [N, D].</param>
    /// <param name="batchSize">At least 1. The last batch may be smaller.</param>
    /// <param name="rng">Where the order and the noise come from.</param>
    /// <returns>The mean loss of an example.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="batchSize"/> is below 1.</exception>
    public static double Epoch(ILatentVariableModel model, optim.Optimizer optimizer, Tensor x, int batchSize, IRandomSource rng)
    {
        Shape(x, [Any, Any]);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);

        // TODO A3.13: run algorithm 3.1 and return the mean loss of an example.
        throw new NotImplementedException("A3.13 VaeTraining.Epoch");
    }
}
