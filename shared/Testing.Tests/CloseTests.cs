using static TorchSharp.torch;

namespace GenerativeModels.Testing.Tests;

public class CloseTests
{
    [Fact]
    public void The_tolerance_is_absolute_near_0_and_relative_far_from_it()
    {
        Close.Equal(0, 1e-9, 1e-9, "near 0");
        Close.Equal(1e6, 1e6 + 1e-3, 1e-9, "far");
        Assert.Throws<LawViolation>(() => Close.Equal(0, 1.01e-9, 1e-9, "near 0"));
        Assert.Throws<LawViolation>(() => Close.Equal(1e6, 1e6 + 1.01e-3, 1e-9, "far"));
    }

    [Fact]
    public void A_violation_says_what_was_compared_both_values_and_how_far_off()
    {
        var violation = Assert.Throws<LawViolation>(() => Close.Equal(0.5, 0.5003, 1e-9, "log-likelihood"));

        Assert.Equal(("log-likelihood", "0.5003", "0.5"), (violation.What, violation.Got, violation.Expected));
        Assert.Equal("allowed 1e-9 * (1 + |expected|), off by 3e-4", violation.Tolerance);
    }

    [Theory]
    [InlineData(double.NaN, double.NaN, true)]
    [InlineData(double.NaN, 0, false)]
    [InlineData(0, double.NaN, false)]
    [InlineData(double.NegativeInfinity, double.NegativeInfinity, true)]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, false)]
    [InlineData(double.PositiveInfinity, double.MaxValue, false)]
    [InlineData(1, double.PositiveInfinity, false)]
    [InlineData(double.NaN, double.PositiveInfinity, false)]
    [InlineData(0.0, -0.0, true)]
    public void Infinities_and_NaN_equal_only_themselves(double expected, double actual, bool equal)
    {
        Action compare = () => Close.Equal(expected, actual, 0.5, "x");

        Assert.Equal(!equal, Record.Exception(compare) is LawViolation);
    }

    [Fact]
    public void In_a_vector_the_worst_element_is_named()
    {
        var violation = Assert.Throws<LawViolation>(() => Close.Equal([1, 2, 100], [1, 2.5, 101], 1e-3, "means"));

        Assert.Equal("means, element [1], the worst of 2 that differ (of 3)", violation.What);
        Assert.Equal("2.5", violation.Got);
    }

    [Fact]
    public void In_a_matrix_the_worst_element_is_named_by_row_and_column() =>
        Assert.Equal("W, element [1, 0]", Assert.Throws<LawViolation>(() => Close.Equal(new double[,] { { 1, 2 }, { 3, 4 } }, new double[,] { { 1, 2 }, { double.NaN, 4 } }, 1e-3, "W")).What);

    [Fact]
    public void Vectors_of_other_lengths_and_matrices_of_other_shapes_differ()
    {
        Assert.Equal("means: length", Assert.Throws<LawViolation>(() => Close.Equal([1, 2], [1], 1, "means")).What);
        Assert.Equal("[2, 1]", Assert.Throws<LawViolation>(() => Close.Equal(new double[1, 2], new double[2, 1], 1, "W")).Got);
    }

    [Fact]
    public void Equal_tensors_pass_and_the_worst_element_of_others_is_named()
    {
        Tensor expected = tensor(new double[] { 1, 2, 3, 4, 5, 6 }, [2, 3]), actual = tensor(new double[] { 1, 2, 3, 4, 5, 6.5 }, [2, 3]);

        Close.Equal(expected, expected.clone(), 0, "x");
        var violation = Assert.Throws<LawViolation>(() => Close.Equal(expected, actual, 1e-6, "x"));
        Assert.Equal(("x, element [1, 2]", "6.5", "6"), (violation.What, violation.Got, violation.Expected));
        Assert.Equal("allowed 1e-6 * (1 + |expected|), off by 0.5", violation.Tolerance);
    }

    [Fact]
    public void A_transposed_tensor_is_compared_by_index_and_not_by_storage()
    {
        Tensor x = tensor(new double[] { 1, 2, 3, 4 }, [2, 2]);

        Close.Equal(tensor(new double[] { 1, 3, 2, 4 }, [2, 2]), x.t(), 0, "x'");
    }

    [Fact]
    public void Tensors_of_other_shape_or_dtype_differ_and_both_are_named()
    {
        Tensor x = zeros(2, 3, dtype: ScalarType.Float64);

        var shape = Assert.Throws<LawViolation>(() => Close.Equal(x, zeros(3, 2, dtype: ScalarType.Float64), 1, "x"));
        var dtype = Assert.Throws<LawViolation>(() => Close.Equal(x, zeros(2, 3, dtype: ScalarType.Float32), 1, "x"));

        Assert.Equal(("x: shape", "[3, 2]", "[2, 3]"), (shape.What, shape.Got, shape.Expected));
        Assert.Equal(("x: dtype", "Float32", "Float64"), (dtype.What, dtype.Got, dtype.Expected));
    }

    [Fact]
    public void A_scalar_tensor_has_no_index() =>
        Assert.Equal("loss", Assert.Throws<LawViolation>(() => Close.Equal(tensor(1.0), tensor(2.0), 1e-3, "loss")).What);

    [Fact]
    public void A_lower_bound_allows_its_slack_and_no_more()
    {
        Close.AtLeast(-1130, -1130 - 1e-9, 1e-9, "ll");
        Close.AtLeast(double.NegativeInfinity, -5, 0, "ll");
        var violation = Assert.Throws<LawViolation>(() => Close.AtLeast(-1130, -1131, 1e-9, "ll"));
        Assert.Equal(("-1131", "at least -1130", "allowed 1e-9 * (1 + |bound|), off by 1"), (violation.Got, violation.Expected, violation.Tolerance));
        Assert.Throws<LawViolation>(() => Close.AtLeast(0, double.NaN, 1, "ll"));
    }

    [Fact]
    public void An_upper_bound_allows_its_slack_and_no_more()
    {
        Close.AtMost(2, 2 + 2e-9, 1e-9, "inertia");
        Assert.Equal("at most 2", Assert.Throws<LawViolation>(() => Close.AtMost(2, 2 + 4e-9, 1e-9, "inertia")).Expected);
        Assert.Throws<LawViolation>(() => Close.AtMost(2, double.PositiveInfinity, 1e-9, "inertia"));
        Assert.Throws<LawViolation>(() => Close.AtMost(2, double.NaN, 1e-9, "inertia"));
    }

    [Fact]
    public void A_range_includes_its_ends_and_excludes_NaN()
    {
        Close.InRange(0, 1, 0, "p");
        Close.InRange(0, 1, 1, "p");
        Assert.Equal("in [0, 1]", Assert.Throws<LawViolation>(() => Close.InRange(0, 1, 1.0000001, "p")).Expected);
        Assert.Throws<LawViolation>(() => Close.InRange(0, 1, double.NaN, "p"));
    }

    [Fact]
    public void What_is_not_finite_is_named_by_index_and_counted()
    {
        Close.Finite(1e308, "x");
        Assert.Equal("NaN", Assert.Throws<LawViolation>(() => Close.Finite(double.NaN, "x")).Got);

        Tensor bad = tensor(new double[] { 1, double.NegativeInfinity, 3, double.NaN }, [2, 2]);
        Assert.Equal("x, element [0, 1] (2 of 4 elements are not finite)", Assert.Throws<LawViolation>(() => Close.Finite(bad, "x")).What);
        Close.Finite(ones(2, 2), "x");
    }

    [Fact]
    public void Rows_that_do_not_sum_to_1_are_caught_and_the_worst_is_named()
    {
        Tensor r = tensor(new double[] { 0.5, 0.5, 0.25, 0.25 }, [2, 2]);

        Close.SumsToOne(r.slice(0, 0, 1, 1), 1, 1e-12, "responsibilities");
        var violation = Assert.Throws<LawViolation>(() => Close.SumsToOne(r, 1, 1e-12, "responsibilities"));
        Assert.Equal(("sum of responsibilities over dimension 1, element [1]", "0.5", "1"), (violation.What, violation.Got, violation.Expected));
        Assert.Throws<LawViolation>(() => Close.SumsToOne(r, 0, 1e-12, "responsibilities"));
    }

    [Fact]
    public void A_shape_is_required_exactly()
    {
        Close.Shape([2, 2], ones(2, 2), "x");
        Assert.Equal("[2, 2]", Assert.Throws<LawViolation>(() => Close.Shape([4], ones(2, 2), "x")).Got);
    }

    [Fact]
    public void A_statement_that_is_false_is_a_violation()
    {
        Close.Holds(true, "x");
        Assert.Equal("x is sorted", Assert.Throws<LawViolation>(() => Close.Holds(false, "x is sorted")).What);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_tolerance_that_allows_everything_or_nothing_is_refused(double tolerance)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Close.Equal(1, 1, tolerance, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Close.Equal([], [], tolerance, "x"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Close.AtLeast(1, 1, tolerance, "x"));
    }
}
