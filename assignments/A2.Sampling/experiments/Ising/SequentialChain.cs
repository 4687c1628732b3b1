namespace GenerativeModels.Sampling.Experiments;

/// <summary>Swept by <see cref="IsingGibbs"/>.</summary>
internal sealed class SequentialChain : IIsingChain
{
    private readonly int[,] _spins;
    private readonly IsingModel _model;
    private readonly IRandomSource _rng;

    public SequentialChain(int side, IsingModel model, IRandomSource rng)
    {
        (_spins, _model, _rng) = (new int[side, side], model, rng);
        foreach (int site in Enumerable.Range(0, side * side))
        {
            _spins[site / side, site % side] = 1;
        }
    }

    public double Magnetisation => _spins.Cast<int>().Average();

    public double Energy => Ising.Energy(_spins, _model) / _spins.Length;

    public void Sweep(int count)
    {
        for (int sweep = 0; sweep < count; sweep++)
        {
            IsingGibbs.Sweep(_spins, _model, _rng);
        }
    }
}
