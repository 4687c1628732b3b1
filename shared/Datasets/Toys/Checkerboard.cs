using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>Uniform on the dark squares of a board: sharp edges and corners, which smooth models round off.</summary>
public static class Checkerboard
{
    /// <summary>Points and their squares: the dark ones are numbered row by row from the lower left, which is dark.</summary>
    /// <remarks>The squares have sides of 1 and the board is centred in the origin. The density is 1 / (number of dark squares) on them and 0 elsewhere.</remarks>
    /// <param name="count">How many; at least 1.</param>
    /// <param name="rng">The source of randomness.</param>
    /// <param name="side">Squares along a side of the board: even, 2 to 100.</param>
    public static LabelledPoints Generate(int count, IRandomSource rng, int side = 4)
    {
        Guard.Between(side, 2, 100);
        if (side % 2 != 0) throw new ArgumentOutOfRangeException(nameof(side), $"side must be even, but was {side}. With {side + 1} there are as many dark squares as light ones.");
        return PointList.Of(count, () =>
        {
            int square = PointList.Choose(rng, side * side / 2);
            double[] within = rng.Uniform(2).ToDoubles();
            (int row, int pair) = Math.DivRem(square, side / 2);
            int column = 2 * pair + row % 2;
            return (column + within[0] - side / 2, row + within[1] - side / 2, square);
        });
    }
}
