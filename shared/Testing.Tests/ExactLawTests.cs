using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Testing.Tests;

public class ExactLawTests
{
    // k-means++: the next centre is point i with probability d_i² / Σ d².
    private static readonly double[] SquaredDistances = [0, 1, 4, 5];

    [Fact]
    public void The_right_law_passes() => Seeding(rng => rng.Categorical([.. SquaredDistances.Select(d => d / 10)]));

    [Fact]
    public void Distances_in_place_of_their_squares_are_caught()
    {
        double sum = SquaredDistances.Sum(Math.Sqrt);

        var violation = Assert.Throws<LawViolation>(() => Seeding(rng => rng.Categorical([.. SquaredDistances.Select(d => Math.Sqrt(d) / sum)])));

        Assert.StartsWith("index of the next centre: probability of 1 (total variation distance of the two laws 0.0", violation.What);
        Assert.Equal("0.1", violation.Expected);
    }

    [Fact]
    public void An_unexpected_outcome_is_caught_and_named()
    {
        var violation = Assert.Throws<LawViolation>(() => ExactLaw.Equal([(true, 1.0)], rng => rng.Bernoulli(0.875), 1e-10, "a coin"));

        Assert.Contains("total variation distance of the two laws 0.125", violation.What);
    }

    [Fact]
    public void Arrays_are_outcomes_by_value() => ExactLaw.Equal(
        [(new[] { 1, 0 }, 0.5), (new[] { 0, 1 }, 0.5)], rng => rng.Bernoulli(0.5) ? new[] { 1, 0 } : [0, 1], 0, "one-hot");

    [Fact]
    public void An_expected_law_that_does_not_sum_to_1_is_a_fault_of_the_test() =>
        Assert.Throws<ArgumentException>(() => ExactLaw.Equal([(0, 0.5)], _ => 0, 1, "nothing"));

    [Fact]
    public void The_expectation_of_a_number_is_exact() =>
        Assert.Equal(3 * 0.3, ExactLaw.Expectation(rng => Enumerable.Range(0, 3).Sum(_ => rng.Bernoulli(0.3) ? 1.0 : 0.0)), 15);

    [Fact]
    public void The_expectation_of_a_tensor_is_exact()
    {
        Tensor p = tensor(new double[] { 0.1, 0.2, 0.3, 0.4 }, [2, 2]);

        Close.Equal(p, ExactLaw.Expectation(rng => rng.Bernoulli(p)), 1e-15, "mean of Bernoulli draws");
    }

    private static void Seeding(Func<IRandomSource, int> run) =>
        ExactLaw.Equal([(1, 0.1), (2, 0.4), (3, 0.5)], run, 1e-10, "index of the next centre");
}
