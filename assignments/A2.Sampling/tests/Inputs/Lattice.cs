using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>Spins on a lattice of 2 to 5 rows and columns, with joined edges; β from 0 to 1, J and h of either sign.</summary>
public sealed record Lattice(int[,] Spins, double Beta, double Coupling, double Field)
{
    public static Arbitrary<Lattice> Arbitrary() => Of(Gen.Choose(2, 5), Gen.Choose(2, 5));

    /// <summary>Lattices with these sides.</summary>
    internal static Arbitrary<Lattice> Of(Gen<int> rows, Gen<int> columns) => Arb.From(
        from r in rows
        from c in columns
        from spins in Gen.Elements(-1, 1).ArrayOf(r * c)
        from beta in Eighths(0, 1)
        from coupling in Eighths(-2, 2)
        from field in Eighths(-1, 1)
        select new Lattice(Matrix(spins, c), beta, coupling, field),
        Smaller);

    /// <summary>β, J and h.</summary>
    internal IsingModel Model() => new(Beta, Coupling, Field);

    /// <summary>A copy of the spins.</summary>
    internal int[,] Copy() => (int[,])Spins.Clone();

    /// <summary>The sites, row by row.</summary>
    internal IEnumerable<(int I, int J)> Sites() =>
        from i in Enumerable.Range(0, Spins.GetLength(0))
        from j in Enumerable.Range(0, Spins.GetLength(1))
        select (i, j);

    /// <summary>Every configuration of a lattice of this size.</summary>
    internal int[][,] AllSpins() =>
        [.. Every.Labelling(Spins.Length, 2).Select(bits => Matrix([.. bits.Select(bit => bit == 1 ? 1 : -1)], Spins.GetLength(1)))];

    private static int[,] Matrix(int[] values, int columns)
    {
        var matrix = new int[values.Length / columns, columns];
        Buffer.BlockCopy(values, 0, matrix, 0, values.Length * sizeof(int));
        return matrix;
    }

    private static IEnumerable<Lattice> Smaller(Lattice x) =>
        [
            .. Simpler(x.Beta).Select(beta => x with { Beta = beta }),
            .. Simpler(x.Coupling).Select(coupling => x with { Coupling = coupling }),
            .. Simpler(x.Field).Select(field => x with { Field = field }),
            .. Replaced([.. x.Spins.Cast<int>()], s => s == 1 ? [] : [1]).Select(spins => x with { Spins = Matrix(spins, x.Spins.GetLength(1)) }),
        ];
}
