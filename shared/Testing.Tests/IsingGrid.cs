using GenerativeModels.Numerics;

namespace GenerativeModels.Testing.Tests;

/// <summary>An Ising model on a grid with free boundary: log density = J Σ_bonds s_i s_j + h Σ s_i, spins in {-1, +1}, each bond once.</summary>
internal sealed class IsingGrid(int rows, int cols, double coupling, double field)
{
    private readonly int[][] _neighbours = [.. Enumerable.Range(0, rows * cols).Select(i => Enumerable.Range(0, rows * cols)
        .Where(j => Math.Abs(i / cols - j / cols) + Math.Abs(i % cols - j % cols) == 1).ToArray())];

    public int Sites => rows * cols;

    public int[][] States => [.. Every.Labelling(Sites, 2).Select(bits => bits.Select(bit => bit == 1 ? 1 : -1).ToArray())];

    public double LogDensity(int[] spins) => Enumerable.Range(0, Sites).Sum(i => spins[i] * (field + coupling * Neighbours(spins, i) / 2));

    public double LocalField(int[] spins, int i) => field + coupling * Neighbours(spins, i);

    public int[] Sweep(int[] spins, IRandomSource rng, double factor = 2, bool stale = false)
    {
        int[] before = [.. spins];
        for (int i = 0; i < Sites; i++)
        {
            spins[i] = rng.Bernoulli(SpecialMath.Sigmoid(factor * LocalField(stale ? before : spins, i))) ? 1 : -1;
        }

        return spins;
    }

    public int[] RandomScanGibbs(int[] spins, IRandomSource rng)
    {
        int i = Site(rng);
        spins[i] = rng.Bernoulli(SpecialMath.Sigmoid(2 * LocalField(spins, i))) ? 1 : -1;
        return spins;
    }

    public int[] Metropolis(int[] spins, IRandomSource rng, double sign = 1)
    {
        int i = Site(rng);
        double energyChange = 2 * spins[i] * LocalField(spins, i);
        spins[i] *= rng.Bernoulli(Math.Min(1, Math.Exp(-sign * energyChange))) ? -1 : 1;
        return spins;
    }

    private int Site(IRandomSource rng) => rng.Categorical([.. Enumerable.Repeat(1.0 / Sites, Sites)]);

    private double Neighbours(int[] spins, int i) => _neighbours[i].Sum(j => spins[j]);
}
