using static GenerativeModels.Testing.ArrayAlgebra;

namespace GenerativeModels.Testing.Tests;

public class ArrayAlgebraTests
{
    private static readonly double[][] A = [[1, 2, 3], [4, 5, 6]], B = [[1, 0], [0, 2], [3, 0]];

    [Fact]
    public void Products_are_those_done_by_hand()
    {
        Assert.Equal(32, Dot([1, 2, 3], [4, 5, 6]));
        Assert.Equal([14, 32], Times(A, [1, 2, 3]));
        Assert.Equal([[10, 4], [22, 10]], Times(A, B));
        Assert.Equal([[3, 4, 5], [6, 8, 10]], Outer([1, 2], [3, 4, 5]));
        Assert.Equal([[1, 4], [2, 5], [3, 6]], Transposed(A));
    }

    [Fact]
    public void Sums_take_the_second_summand_times_a_number()
    {
        Assert.Equal([5, 7], Plus([1, 2], [4, 5]));
        Assert.Equal([[0, 2], [-4, 0]], Plus([[1, 2], [0, 4]], [[1, 0], [4, 4]], -1));
    }

    [Fact]
    public void The_identity_may_be_times_a_number() => Assert.Equal([[2.5, 0], [0, 2.5]], Identity(2, 2.5));

    [Fact]
    public void Values_are_divided_by_their_sum() => Assert.Equal([0.25, 0.75, 0], Normalised([1, 3, 0]));

    // Exchanging rows changes the sign; a zero on the diagonal needs an exchange.
    [Fact]
    public void Determinants_are_those_done_by_hand()
    {
        Assert.Equal(-2, Determinant([[1, 2], [3, 4]]), 1e-14);
        Assert.Equal(-1, Determinant([[0, 1], [1, 0]]));
        Assert.Equal(1, Determinant([[0, 1, 0], [0, 0, 1], [1, 0, 0]]));
        Assert.Equal(-7, Determinant([[-7]]));
    }

    [Fact]
    public void A_singular_matrix_has_no_positive_determinant() => Assert.False(Determinant([[1, 2], [2, 4]]) > 0);

    [Property(Arbitrary = [typeof(Matrices)])]
    public void A_matrix_times_its_inverse_is_the_identity(double[,] matrix)
    {
        double[][] a = Jagged(matrix);

        Close.Equal(Gens.Flat(Rectangular(Identity(a.Length))), [.. Times(a, Inverse(a)).SelectMany(row => row)], 1e-9, "A A⁻¹");
        Close.Equal(1, Determinant(a) * Determinant(Inverse(a)), 1e-9, "det A det A⁻¹");
    }

    [Property(Arbitrary = [typeof(Matrices)])]
    public void Determinants_are_those_of_another_program(double[,] matrix)
    {
        var a = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseOfArray(matrix);

        Close.Equal(a.Determinant(), Determinant(Jagged(matrix)), 1e-9, "determinant, against MathNet's");
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_told()
    {
        Assert.Equal("the sizes do not fit: 2 on the left, and 3 on the right. They must be equal.", Assert.Throws<ArgumentException>(() => Dot([1, 2], [1, 2, 3])).Message);
        Assert.Throws<ArgumentException>(() => Plus([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => Times(A, [1, 2]));
        Assert.Throws<ArgumentException>(() => Times(A, A));
        Assert.Throws<ArgumentException>(() => Inverse(A));
        Assert.Throws<ArgumentOutOfRangeException>(() => Identity(0));
    }

    private static double[][] Jagged(double[,] a) => [.. Gens.Flat(a).Chunk(a.GetLength(1))];

    private static double[,] Rectangular(double[][] a) => Gens.Reshape([.. a.SelectMany(row => row)], a[0].Length);

    public static class Matrices
    {
        public static FsCheck.Arbitrary<double[,]> Any() => Gens.Dependent(Gens.Int(1, 5), d => Gens.WellConditioned(d, 100), a => a.GetLength(0));
    }
}
