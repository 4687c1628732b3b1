namespace GenerativeModels.Numerics.Tests;

public class TotalVariationTests
{
    [Fact]
    public void Distances_by_hand()
    {
        double[,] p = { { 0.5, 0.5, 0 }, { 0, 0, 1 } }, q = { { 0.5, 0.5, 0 }, { 0.25, 0.25, 0.5 }, { 1, 0, 0 } };

        Assert.Equal(new[,] { { 0, 0.5, 0.5 }, { 1, 0.5, 1 } }, TotalVariation.Between(p, q));
    }

    [Fact]
    public void It_is_the_largest_difference_between_the_probabilities_of_an_event()
    {
        double[,] p = { { 0.1, 0.2, 0.3, 0.4 } }, q = { { 0.3, 0.25, 0.25, 0.2 } };

        double largest = Enumerable.Range(0, 16).Max(set => Math.Abs(Enumerable.Range(0, 4).Where(v => (set >> v & 1) == 1).Sum(v => p[0, v] - q[0, v])));

        Assert.Equal(largest, TotalVariation.Between(p, q)[0, 0], 1e-12);
    }

    [Fact]
    public void Distributions_over_other_outcomes_are_refused() => Assert.StartsWith(
        "p has 2 columns but q 3; both need one for each outcome. Pass distributions over the same outcomes.",
        Assert.Throws<ArgumentException>(() => TotalVariation.Between(new double[1, 2], new double[1, 3])).Message);
}
