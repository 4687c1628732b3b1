using System.Runtime.Intrinsics;

namespace GenerativeModels.Numerics.Tests;

public class IsingKernelTests
{
    // Sides of which half is less than a word, exactly one, and more; and sides of 2, where both neighbours are the same site.
    public static TheoryData<int, int> Sides => new() { { 2, 2 }, { 4, 2 }, { 2, 6 }, { 6, 8 }, { 4, 126 }, { 4, 128 }, { 4, 130 }, { 6, 256 }, { 2, 400 } };

    [Theory, MemberData(nameof(Sides))]
    public void Makes_of_the_same_random_bits_what_site_by_site_code_makes(int rows, int columns)
    {
        int[,] spins = Some(rows, columns);
        var kernel = new IsingKernel(rows, columns, 0.4, 0.9, -0.1, seed: 7);
        kernel.Set(spins);
        var random = new VectorRandom(7);

        for (int sweep = 0; sweep < 3; sweep++)
        {
            kernel.Sweep();
            SiteBySite(spins, kernel, ref random, 0);
            SiteBySite(spins, kernel, ref random, 1);
            Assert.Equal(spins, kernel.ToArray());
        }
    }

    [Theory, MemberData(nameof(Sides))]
    public void Adds_up_spins_and_bonds(int rows, int columns)
    {
        int[,] spins = Some(rows, columns);
        var kernel = new IsingKernel(rows, columns, 1, 1, 0, seed: 1);
        Assert.Equal((rows * columns, 2 * rows * columns), (kernel.SpinSum, kernel.BondSum));

        kernel.Set(spins);

        int bonds = 0;
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                bonds += spins[i, j] * (spins[(i + 1) % rows, j] + spins[i, (j + 1) % columns]);
            }
        }

        Assert.Equal((spins.Cast<int>().Sum(), bonds), (kernel.SpinSum, kernel.BondSum));
        Assert.Equal(spins, kernel.ToArray());
    }

    [Fact]
    public void Probabilities_are_those_of_the_local_fields()
    {
        var kernel = new IsingKernel(2, 2, 0.3, 0.8, 0.2, seed: 1);
        var cold = new IsingKernel(2, 2, 10_000, 1, 0, seed: 1);

        for (int up = 0; up <= 4; up++)
        {
            Assert.Equal(1 / (1 + Math.Exp(-0.6 * (0.8 * (2 * up - 4) + 0.2))), kernel.ProbabilityUp(up), 1e-15);
        }

        Assert.Equal([0, 0, 0.5, 1 - Math.Pow(2, -53), 1 - Math.Pow(2, -53)], Enumerable.Range(0, 5).Select(cold.ProbabilityUp));
    }

    // 4,000 independent lattices of 4 by 4, started from exact draws: after five sweeps each magnetisation still has its exact law. Chernoff's bound at
    // 1e-9 for the fraction of lattices with all spins alike, of which there are two in 65,536.
    [Fact]
    public void Five_sweeps_leave_the_law_of_a_small_lattice_as_it_is()
    {
        const double beta = 0.4;
        double[] weights = [.. Enumerable.Range(0, 1 << 16).Select(code => Math.Exp(beta * Bonds(Decoded(code))))];
        double partition = weights.Sum(), alike = 2 * weights[0] / partition;
        double[] probabilities = [.. weights.Select(weight => weight / partition)];
        var random = new SeededRandom(3);

        int count = 0;
        for (int run = 0; run < 4000; run++)
        {
            var kernel = new IsingKernel(4, 4, beta, 1, 0, seed: run);
            kernel.Set(Decoded(random.Categorical(probabilities)));
            kernel.Sweep(5);
            count += Math.Abs(kernel.SpinSum) == 16 ? 1 : 0;
        }

        double fraction = count / 4000.0, divergence = fraction * Math.Log(fraction / alike) + (1 - fraction) * Math.Log((1 - fraction) / (1 - alike));
        Assert.True(4000 * divergence <= Math.Log(2e9), $"fraction of lattices with all spins alike: {fraction}, expected {alike}");
    }

    // Onsager 1944 and Yang 1952, on the infinite lattice. With 10,000 measurements the standard errors are below 3e-4.
    [Theory]
    [InlineData(1.5, -1.95112, 0.98650)]
    [InlineData(2.0, -1.74556, 0.91132)]
    [InlineData(3.5, -0.66012, double.NaN)]
    public void Energy_and_magnetisation_are_those_of_Onsager_and_Yang(double temperature, double energy, double magnetisation)
    {
        var kernel = new IsingKernel(128, 128, 1 / temperature, 1, 0, seed: 5);
        kernel.Sweep(1000);

        double bonds = 0, spins = 0;
        for (int i = 0; i < 10_000; i++)
        {
            kernel.Sweep();
            bonds += kernel.BondSum / 16384.0 / 10_000;
            spins += Math.Abs(kernel.SpinSum) / 16384.0 / 10_000;
        }

        Assert.Equal(energy, -bonds, 3e-3);
        if (!double.IsNaN(magnetisation))
        {
            Assert.Equal(magnetisation, spins, 3e-3);
        }
    }

    [Fact]
    public void Refuses_odd_sides_and_what_are_no_spins()
    {
        Assert.StartsWith("rows must be even and at least 2, but was 3: across", Assert.Throws<ArgumentException>(() => new IsingKernel(3, 4, 1, 1, 0, 1)).Message);
        Assert.StartsWith("columns must be even and at least 2, but was 0: across", Assert.Throws<ArgumentException>(() => new IsingKernel(4, 0, 1, 1, 0, 1)).Message);
        var kernel = new IsingKernel(2, 2, 1, 1, 0, 1);
        Assert.StartsWith("spins[0, 1] must be +1 or -1, but was 0.", Assert.Throws<ArgumentException>(() => kernel.Set(new[,] { { 1, 0 }, { 1, 1 } })).Message);
        Assert.StartsWith("spins has shape [1, 2]; expected [2, 2].", Assert.Throws<ArgumentException>(() => kernel.Set(new[,] { { 1, 1 } })).Message);
    }

    // The sites of a colour in rows of whole words, 256 at a time: each compares the bits that it is dealt with its probability, until all 256 have decided.
    private static void SiteBySite(int[,] spins, IsingKernel kernel, ref VectorRandom random, int colour)
    {
        (int R, int C) = (spins.GetLength(0), spins.GetLength(1));
        int words = (C / 2 + 63) / 64;
        var old = (int[,])spins.Clone();
        for (int block = 0; block < R * words; block += 4)
        {
            double[] u = new double[256];
            for (double scale = 0.5; ; scale /= 2)
            {
                Vector256<ulong> bits = random.Next();
                for (int b = 0; b < 256; b++)
                {
                    u[b] += (bits[b / 64] >> b % 64 & 1) * scale;
                }

                if (!Sites(block).Any(site => u[site.Bit] == Math.Floor(kernel.ProbabilityUp(Up(old, site.I, site.J)) / scale) * scale) || scale == Math.Pow(2, -53))
                {
                    break;
                }
            }

            foreach ((int b, int i, int j) in Sites(block))
            {
                spins[i, j] = u[b] < kernel.ProbabilityUp(Up(old, i, j)) ? 1 : -1;
            }
        }

        IEnumerable<(int Bit, int I, int J)> Sites(int block) =>
            from b in Enumerable.Range(0, 256)
            let i = (block + b / 64) / words
            let k = (block + b / 64) % words * 64 + b % 64
            where i < R && k < C / 2
            select (b, i, 2 * k + (i + colour) % 2);
    }

    private static int Up(int[,] spins, int i, int j)
    {
        (int R, int C) = (spins.GetLength(0), spins.GetLength(1));
        return (spins[(i + 1) % R, j] + spins[(i + R - 1) % R, j] + spins[i, (j + 1) % C] + spins[i, (j + C - 1) % C] + 4) / 2;
    }

    private static int[,] Some(int rows, int columns)
    {
        var random = new SeededRandom(rows * columns);
        int[,] spins = new int[rows, columns];
        for (int site = 0; site < spins.Length; site++)
        {
            spins[site / columns, site % columns] = random.Bernoulli(0.5) ? 1 : -1;
        }

        return spins;
    }

    private static int[,] Decoded(int code)
    {
        int[,] spins = new int[4, 4];
        for (int site = 0; site < 16; site++)
        {
            spins[site / 4, site % 4] = (code >> site & 1) == 1 ? 1 : -1;
        }

        return spins;
    }

    private static int Bonds(int[,] spins)
    {
        int bonds = 0;
        for (int site = 0; site < 16; site++)
        {
            bonds += spins[site / 4, site % 4] * (spins[(site / 4 + 1) % 4, site % 4] + spins[site / 4, (site + 1) % 4]);
        }

        return bonds;
    }
}
