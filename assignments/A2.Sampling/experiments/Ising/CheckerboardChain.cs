namespace GenerativeModels.Sampling.Experiments;

/// <summary>Swept by <see cref="CheckerboardGibbs"/>.</summary>
internal sealed class CheckerboardChain(int side, IsingModel model, IRandomSource rng) : IIsingChain
{
    private Tensor _spins = ones([side, side], dtype: ScalarType.Float64);

    public double Magnetisation => _spins.mean().item<double>();

    // Every bond is in the local fields of both its ends.
    public double Energy => -0.5 * (_spins * CheckerboardGibbs.LocalFields(_spins, model)).mean().item<double>();

    public void Sweep(int count)
    {
        for (int sweep = 0; sweep < count; sweep++)
        {
            using DisposeScope scope = NewDisposeScope();
            _spins = scope.MoveToOuter(CheckerboardGibbs.Sweep(_spins, model, rng));
        }
    }
}
