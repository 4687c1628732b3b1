using FsCheck;
using FsCheck.Fluent;
using GenerativeModels.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GenerativeModels.Testing.Tests;

/// <summary>Every drawn value, and everything that it shrinks to step by step, keeps the promises of its generator.</summary>
public class GensTests
{
    [Theory]
    [InlineData(-3, 7)]
    [InlineData(0.2, 0.8)]
    [InlineData(-1e6, -10)]
    [InlineData(5, 5)]
    [InlineData(-1e300, 1e300)]
    public void Doubles_stay_in_their_range(double min, double max) => Keeps(Gens.Double(min, max), x => x >= min && x <= max);

    [Fact]
    public void Doubles_are_often_at_the_ends_often_simple_and_mostly_neither()
    {
        double[] draws = [.. Gens.Double(-3, 7).Generator.Sample(1000)];

        Assert.Contains(-3, draws);
        Assert.Contains(7, draws);
        Assert.Contains(0, draws);
        Assert.Contains(draws, x => x is not (-3 or 0 or 7) && Gens.Decimals(x) == 0);
        Assert.InRange(draws.Count(x => Gens.Decimals(x) > 5), 350, 650);
    }

    [Theory]
    [InlineData(-3, 7, 0)]
    [InlineData(2.5, 7, 2.5)]
    [InlineData(-7, -1, -1)]
    public void A_double_shrinks_to_0_or_the_end_nearest_to_it(double min, double max, double simplest) => Assert.All(
        Gens.Double(min, max).Generator.Sample(50), x => Assert.Equal(simplest, Smallest(Gens.Double(min, max), x, _ => true)));

    [Fact]
    public void The_smallest_double_above_a_bound_is_an_integer_or_has_few_decimals()
    {
        Assert.Equal(600_001, Smallest(Gens.Double(-1e6, 1e6), 999_999.5, x => x > 600_000));
        Assert.Equal(4, Smallest(Gens.Double(-10, 10), 9.8765432101, x => x > 3.2));
        Assert.Equal(-0.4, Smallest(Gens.Double(-0.9, 0.9), -0.4321, x => x < -0.35));
    }

    [Theory]
    [InlineData(-5, 5)]
    [InlineData(3, 9)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Integers_stay_in_their_range(int min, int max) => Keeps(Gens.Int(min, max), x => x >= min && x <= max);

    [Fact]
    public void All_integers_of_a_small_range_come() => Assert.Equal([-1, 0, 1, 2], Gens.Int(-1, 2).Generator.Sample(200).Distinct().Order());

    [Fact]
    public void The_smallest_integer_with_a_property_is_found() => Assert.Equal(37, Smallest(Gens.Int(0, 1_000_000), 987_654, x => x >= 37));

    [Fact]
    public void Vectors_keep_their_length_and_range() => Keeps(Gens.Vector(4, -1, 2), v => v.Length == 4 && v.All(x => x is >= -1 and <= 2));

    [Fact]
    public void A_vector_shrinks_element_by_element() =>
        Assert.Equal([0, 0, 2], Smallest(Gens.Vector(3, -9, 9), [8.123, -3.5, 7.77], v => v[2] > 1.5));

    [Fact]
    public void Labels_keep_their_number_and_range() => Keeps(Gens.Labels(6, 3), z => z.Length == 6 && z.All(k => k is >= 0 and < 3));

    [Fact]
    public void All_labels_come() => Assert.Equal([0, 1, 2], Gens.Labels(6, 3).Generator.Sample(20).SelectMany(z => z).Distinct().Order());

    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(4, 0.05)]
    [InlineData(3, 1.0 / 3)]
    public void Probabilities_sum_to_1_and_respect_their_floor(int k, double floor) =>
        Keeps(Gens.Simplex(k, floor), p => p.Length == k && Math.Abs(p.Sum() - 1) <= 1e-14 && p.All(x => x >= floor - 1e-16 && x <= 1));

    [Fact]
    public void Without_a_floor_some_probabilities_are_zero_and_with_one_none_is()
    {
        Assert.Contains(Gens.Simplex(4).Generator.Sample(200), p => p.Contains(0));
        Assert.DoesNotContain(Gens.Simplex(4, 0.01).Generator.Sample(200), p => p.Min() < 0.01);
    }

    [Fact]
    public void Probabilities_shrink_to_equal_ones_and_else_to_few_decimals()
    {
        Assert.Equal([0.25, 0.25, 0.25, 0.25], Smallest(Gens.Simplex(4), [0.123, 0.456, 0.001, 0.42], _ => true));
        Assert.Equal([0.1, 0.5, 0, 0.4], Smallest(Gens.Simplex(4), [0.123, 0.456, 0.001, 0.42], p => p[0] < 0.2));
    }

    [Fact]
    public void Matrices_keep_their_size() => Keeps(Gens.Matrix(2, 3, -1, 1), x => x is { } && x.GetLength(0) == 2 && x.GetLength(1) == 3 && Gens.Flat(x).All(y => Math.Abs(y) <= 1));

    [Fact]
    public void Data_sets_drop_rows_and_never_columns()
    {
        Keeps(Gens.Dataset(2, 6, 3, -1, 1), x => x.GetLength(0) is >= 2 and <= 6 && x.GetLength(1) == 3 && Gens.Flat(x).All(y => Math.Abs(y) <= 1));

        double[,] start = { { 1, 2 }, { 5.75, 0 }, { 3, 4 }, { 7, 7 } };
        Assert.Equal(new double[,] { { 4, 0 } }, Smallest(Gens.Dataset(1, 9, 2, -9, 9), start, x => Enumerable.Range(0, x.GetLength(0)).Any(i => x[i, 0] > 3 && x[i, 1] == 0)));
    }

    [Theory]
    [InlineData(1, 0.1, 10)]
    [InlineData(3, 1e-3, 1e3)]
    [InlineData(4, 2, 2)]
    public void Covariances_are_symmetric_with_eigenvalues_in_their_range(int d, double least, double most) => Keeps(Gens.SpdMatrix(d, least, most), s =>
    {
        var matrix = Matrix<double>.Build.DenseOfArray(s);
        var eigenvalues = matrix.Evd(Symmetricity.Symmetric).EigenValues.Select(e => e.Real).ToArray();
        return matrix.IsSymmetric() && eigenvalues.Min() >= least - 1e-12 * most && eigenvalues.Max() <= most * (1 + 1e-12);
    });

    [Fact]
    public void A_covariance_shrinks_to_the_identity_and_else_to_a_diagonal_or_few_decimals()
    {
        Arbitrary<double[,]> covariances = Gens.SpdMatrix(2, 0.1, 10);
        double[,] start = { { 2.345678, 0.987654 }, { 0.987654, 1.234567 } };

        Assert.Equal(new double[,] { { 1, 0 }, { 0, 1 } }, Smallest(covariances, start, _ => true));
        Assert.Equal(new double[,] { { 2, 0 }, { 0, 1 } }, Smallest(covariances, start, s => s[0, 0] > 1.5));
        Assert.Equal(new double[,] { { 2, 1 }, { 1, 1 } }, Smallest(covariances, start, s => s[0, 1] > 0.5));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Orthogonal_matrices_are_orthogonal(int d) => Keeps(Gens.Orthogonal(d), q =>
    {
        var matrix = Matrix<double>.Build.DenseOfArray(q);
        return ((matrix.Transpose() * matrix) - Matrix<double>.Build.DenseIdentity(d)).FrobeniusNorm() < 1e-12;
    });

    [Fact]
    public void Orthogonal_matrices_turn_and_reflect() =>
        Assert.Equal([-1, 1], Gens.Orthogonal(3).Generator.Sample(50).Select(q => (int)Math.Round(Matrix<double>.Build.DenseOfArray(q).Determinant())).Distinct().Order());

    [Theory]
    [InlineData(1, 5)]
    [InlineData(4, 1e3)]
    [InlineData(3, 1)]
    public void Well_conditioned_matrices_are(int d, double condition) =>
        Keeps(Gens.WellConditioned(d, condition), a => Matrix<double>.Build.DenseOfArray(a).ConditionNumber() <= condition * (1 + 1e-9));

    [Fact]
    public void Combined_parts_shrink_each_for_itself()
    {
        var pairs = Gens.Combine(Gens.Int(0, 100), Gens.Double(0, 5), Gens.Vector(2, -1, 1), (n, x, v) => new Triple(n, x, v), t => (t.N, t.X, t.V));

        Triple smallest = Smallest(pairs, new Triple(77, 3.21, [0.5, 0.25]), t => t.N > 10 && t.X > 1);

        Assert.Equal((11, 2), (smallest.N, smallest.X));
        Assert.Equal([0, 0], smallest.V);
        Keeps(pairs, t => t.N is >= 0 and <= 100 && t.X is >= 0 and <= 5 && t.V.Length == 2);
    }

    [Fact]
    public void A_dependent_value_keeps_what_it_depends_on()
    {
        var datasets = Gens.Dependent(Gens.Int(1, 4), cols => Gens.Dataset(1, 3, cols, -1, 1), x => x.GetLength(1));

        Assert.Equal(4, datasets.Generator.Sample(100).Select(x => x.GetLength(1)).Distinct().Count());
        Keeps(datasets, x => x.GetLength(1) is >= 1 and <= 4 && x.GetLength(0) >= 1);
    }

    [Fact]
    public void Tensors_keep_their_shape_and_range() => Keeps(Gens.Tensor(-2, 1, 2, 3), t => t.shape is [2, 3] && t.ToDoubles().All(x => x is >= -2 and <= 1));

    [Fact]
    public void A_range_that_is_no_range_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Gens.Double(1, 0));
        Assert.Throws<ArgumentException>(() => Gens.Double(0, double.NaN));
        Assert.Throws<ArgumentException>(() => Gens.Vector(2, 0, double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => Gens.SpdMatrix(2, 2, 1));
        Assert.Contains("floor must be in [0, 1/3], but was 0.5", Assert.Throws<ArgumentOutOfRangeException>(() => Gens.Simplex(3, 0.5)).Message);
    }

    private static void Keeps<T>(Arbitrary<T> arbitrary, Func<T, bool> promise) => Assert.All(arbitrary.Generator.Sample(60), drawn =>
    {
        Assert.True(promise(drawn), Show.Text(drawn));
        RequireEnd(arbitrary, drawn, promise, last: false, mostSteps: 5000);
        RequireEnd(arbitrary, drawn, promise, last: true, mostSteps: 100);
    });

    // By the second candidate (the first is often the simplest value) to the end; by the last one, the smallest step of all, for a while.
    private static void RequireEnd<T>(Arbitrary<T> arbitrary, T drawn, Func<T, bool> promise, bool last, int mostSteps)
    {
        T at = drawn;
        for (int step = 0; arbitrary.Shrinker(at).Take(40).ToArray() is { Length: > 0 } simpler; step++)
        {
            if (step == mostSteps)
            {
                Assert.True(last, $"the shrinking of {Show.Text(drawn)} has no end");
                return;
            }

            Assert.All(simpler, value => Assert.True(promise(value), $"{Show.Text(at)} shrinks to {Show.Text(value)}"));
            at = simpler[last ? simpler.Length - 1 : Math.Min(1, simpler.Length - 1)];
        }
    }

    private static T Smallest<T>(Arbitrary<T> arbitrary, T start, Func<T, bool> fails)
    {
        for (T at = start; ;)
        {
            T[] next = [.. arbitrary.Shrinker(at).Where(fails).Take(1)];
            if (next.Length == 0)
            {
                return at;
            }

            at = next[0];
        }
    }

    private sealed record Triple(int N, double X, double[] V);
}
