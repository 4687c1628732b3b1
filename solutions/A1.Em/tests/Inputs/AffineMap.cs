using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>x -> A x + b in up to three dimensions. A is strictly diagonally dominant, so each of its leading blocks is invertible and well conditioned.</summary>
public sealed record AffineMap(double[][] A, double[] B)
{
    public static Arbitrary<AffineMap> Arbitrary() => Arb.From(
        from off in Eighths(1).Rows(3, 3)
        from diagonal in Gen.Choose(20, 60).ArrayOf(3)
        from b in Eighths(10).ArrayOf(3)
        select new AffineMap([.. off.Select((row, i) => row.Select((x, j) => i == j ? diagonal[i] / 8.0 : x).ToArray())], b),
        m =>
        [
            .. m.A.SelectMany(row => row).SequenceEqual(Doubling.SelectMany(row => row)) ? Array.Empty<AffineMap>() : [m with { A = Doubling }],
            .. Simpler(m.B).Select(b => m with { B = b }),
        ]);

    private static double[][] Doubling => [[2, 0, 0], [0, 2, 0], [0, 0, 2]];

    /// <summary>log |det A| in D dimensions.</summary>
    internal double LogDeterminant(int D) => Math.Log(Math.Abs(Determinant(Block(D))));

    /// <summary>A x + b.</summary>
    internal double[] Point(double[] x) => [.. Times(Block(x.Length), x).Zip(B, (y, b) => y + b)];

    /// <summary>A Σ Aᵀ.</summary>
    internal double[][] Covariance(double[][] covariance)
    {
        double[][] a = Block(covariance.Length);
        return Times(Times(a, covariance), Transposed(a));
    }

    /// <summary>The mixture and its points, mapped.</summary>
    internal Mixture Of(Mixture m) => m with
    {
        Points = [.. m.Points.Select(Point)],
        Means = [.. m.Means.Select(Point)],
        Covariances = [.. m.Covariances.Select(Covariance)],
    };

    private double[][] Block(int D) => [.. A[..D].Select(row => row[..D])];
}
