using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace GenerativeModels.Testing.Tests;

public class ShortNumbersTests
{
    [Fact]
    public void Eighths_reach_both_ends_and_nothing_between()
    {
        Assert.Equal(Enumerable.Range(-8, 17).Select(i => i / 8.0), Drawn(ShortNumbers.Eighths(1)).Distinct().Order());
        Assert.Equal(Enumerable.Range(0, 9).Select(i => i / 8.0), Drawn(ShortNumbers.Eighths(0, 1)).Distinct().Order());
        Assert.Equal(Enumerable.Range(1, 8).Select(i => i / 8.0), Drawn(ShortNumbers.Positive(1)).Distinct().Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    public void A_distribution_is_made_of_twentieths_none_of_which_is_0(int outcomes) => Assert.All(Drawn(ShortNumbers.Distribution(outcomes)), p =>
    {
        Assert.Equal(outcomes, p.Length);
        Assert.Equal(1, p.Sum(), 1e-12);
        Assert.All(p, share => Assert.True(share > 0.04 && Math.Abs(20 * share - Math.Round(20 * share)) < 1e-12));
    });

    [Fact]
    public void Rows_are_drawn_each_by_itself()
    {
        double[][][] drawn = Drawn(ShortNumbers.Eighths(5).Rows(2, 3));

        Assert.All(drawn, rows => Assert.Equal([3, 3], rows.Select(row => row.Length)));
        Assert.Contains(drawn, rows => !rows[0].SequenceEqual(rows[1]));
    }

    [Fact]
    public void A_matrix_is_symmetric_with_eigenvalues_from_the_floor_up() => Assert.All(Drawn(ShortNumbers.Spd(3, 0.25)), rows =>
    {
        var matrix = Matrix<double>.Build.DenseOfRowArrays(rows);
        Assert.True(matrix.IsSymmetric());
        Assert.True(matrix.Evd(Symmetricity.Symmetric).EigenValues.All(e => e.Real >= 0.25 - 1e-12));
    });

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.StartsWith("outcomes must be in [1, 20], but was 21.", Assert.Throws<ArgumentOutOfRangeException>(() => ShortNumbers.Distribution(21)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ShortNumbers.Eighths(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShortNumbers.Eighths(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShortNumbers.Positive(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShortNumbers.Spd(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShortNumbers.Spd(0, 1));
    }

    // From a fixed seed, so that no value is ever missed by chance.
    private static T[] Drawn<T>(Gen<T> gen) => [.. gen.Sample(300, new Rnd(1), 10)];
}
