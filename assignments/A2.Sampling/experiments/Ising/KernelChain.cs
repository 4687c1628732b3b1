namespace GenerativeModels.Sampling.Experiments;

/// <summary>Swept by <see cref="IsingKernel"/>.</summary>
internal sealed class KernelChain(int side, IsingModel model, SeededRandom rng) : IIsingChain
{
    private readonly IsingKernel _kernel = new(side, side, model.Beta, model.Coupling, model.Field, seed: (long)rng.NextUInt64());

    public double Magnetisation => _kernel.SpinSum / (double)(side * side);

    public double Energy => -model.Coupling * _kernel.BondSum / (side * side);

    public void Sweep(int count) => _kernel.Sweep(count);
}
