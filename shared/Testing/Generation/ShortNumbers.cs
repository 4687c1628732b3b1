using FsCheck;
using FsCheck.Fluent;
using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>
/// Numbers that are short to write and exact in binary, so that a smallest input can be worked out on paper. Make records of them with FsCheck's
/// <c>from ... select</c>; <see cref="Shrinking"/> makes these smaller. (<see cref="Gens"/> draws any numbers of a range instead, and often its ends.)
/// </summary>
public static class ShortNumbers
{
    /// <summary>Eighths from -limit to limit. Sums and products of a few are exact.</summary>
    /// <param name="limit">At least 0.</param>
    public static Gen<double> Eighths(int limit) => Eighths(-limit, limit);

    /// <summary>Eighths from least to most, both included.</summary>
    public static Gen<double> Eighths(int least, int most)
    {
        Guard.Between(most, least, int.MaxValue / 8);
        return Gen.Choose(8 * least, 8 * most).Select(i => i / 8.0);
    }

    /// <summary>Eighths above 0, up to a limit.</summary>
    /// <param name="limit">At least 1.</param>
    public static Gen<double> Positive(int limit)
    {
        Guard.Between(limit, 1, int.MaxValue / 8);
        return Gen.Choose(1, 8 * limit).Select(i => i / 8.0);
    }

    /// <summary>Rows of numbers, each drawn by itself.</summary>
    public static Gen<double[][]> Rows(this Gen<double> number, int rows, int columns) => number.ArrayOf(columns).ArrayOf(rows);

    /// <summary>A distribution over so many outcomes, none of them impossible: twentieths.</summary>
    /// <param name="outcomes">1 to 20.</param>
    public static Gen<double[]> Distribution(int outcomes)
    {
        Guard.Between(outcomes, 1, 20);
        return Gen.Shuffle(Enumerable.Range(1, 19).ToArray())
            .Select(cuts => (int[])[0, .. cuts.Take(outcomes - 1).Order(), 20])
            .Select(cuts => cuts.Zip(cuts.Skip(1), (from, to) => (to - from) / 20.0).ToArray());
    }

    /// <summary>A symmetric positive definite matrix, with eigenvalues from the floor up: B Bᵀ + floor I, with eighths in [-1, 1] in B.</summary>
    /// <param name="size">At least 1.</param>
    /// <param name="floor">Positive.</param>
    public static Gen<double[][]> Spd(int size, double floor)
    {
        Guard.Between(size, 1, int.MaxValue);
        Guard.Positive(floor);
        return Eighths(1).Rows(size, size).Select(b =>
            ArrayAlgebra.Plus(ArrayAlgebra.Times(b, ArrayAlgebra.Transposed(b)), ArrayAlgebra.Identity(size, floor)));
    }
}
