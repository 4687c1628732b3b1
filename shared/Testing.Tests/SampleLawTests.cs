using GenerativeModels.Numerics;

namespace GenerativeModels.Testing.Tests;

/// <summary>Right programs pass for every one of many seeds; wrong ones, at the sample size that the design asks for, fail for every one.</summary>
public class SampleLawTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_mean_of_uniform_numbers_is_one_half_and_one_shifted_by_a_tenth_is_caught(int seed)
    {
        double[] draws = Uniform(seed, SampleSizes.Hoeffding(0.1));

        SampleLaw.Mean(0.5, draws, "uniform numbers");
        var violation = Assert.Throws<LawViolation>(() => SampleLaw.Mean(0.6, draws, "uniform numbers"));
        Assert.Contains("Hoeffding bound 0.0", violation.Tolerance);
        Assert.EndsWith("a correct program is this far off with probability at most 1e-9", violation.Tolerance);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_coin_of_probability_a_hundredth_passes_and_one_of_three_hundredths_is_caught(int seed)
    {
        long n = SampleSizes.Chernoff(0.01, 0.03);
        int heads = Uniform(seed, n).Count(u => u < 0.01);

        SampleLaw.Frequency(0.01, heads, n, "heads");
        Assert.Throws<LawViolation>(() => SampleLaw.Frequency(0.03, heads, n, "heads"));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Uniform_numbers_follow_their_law_and_their_squares_do_not(int seed)
    {
        double[] draws = Uniform(seed, 2000); // sup |x - √x| is 0.25: 686 draws would do

        SampleLaw.Follows(x => x, draws, "uniform numbers");
        Assert.Contains("DKW bound", Assert.Throws<LawViolation>(() => SampleLaw.Follows(x => x, [.. draws.Select(x => x * x)], "uniform numbers")).Tolerance);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Normal_numbers_have_their_mean_and_variance_and_no_other(int seed)
    {
        double[] draws = [.. Uniform(seed, SampleSizes.Variance(1.5)).Select(u => 3 + 2 * SpecialMath.NormalQuantile(u))];

        SampleLaw.NormalMean(3, 2, draws, "normal numbers");
        SampleLaw.NormalVariance(4, 3, draws, "normal numbers");
        Assert.Throws<LawViolation>(() => SampleLaw.NormalMean(4, 2, draws, "normal numbers"));
        Assert.Throws<LawViolation>(() => SampleLaw.NormalVariance(6, 3, draws, "normal numbers"));
        Assert.Throws<LawViolation>(() => SampleLaw.NormalVariance(2, 3, draws, "normal numbers"));
    }

    [Fact]
    public void Draws_outside_the_interval_that_the_bound_assumes_are_caught()
    {
        Assert.Equal("1.5", Assert.Throws<LawViolation>(() => SampleLaw.Mean(0.5, [0.5, 1.5], "numbers")).Got);
        Assert.Equal("NaN", Assert.Throws<LawViolation>(() => SampleLaw.Mean(0.5, [0.5, double.NaN], "numbers")).Got);
    }

    [Fact]
    public void NaN_never_passes()
    {
        Assert.Throws<LawViolation>(() => SampleLaw.Follows(_ => double.NaN, [0.5], "numbers"));
        Assert.Throws<LawViolation>(() => SampleLaw.NormalMean(0, 1, [double.NaN], "numbers"));
        Assert.Throws<LawViolation>(() => SampleLaw.NormalVariance(1, 0, [double.NaN], "numbers"));
    }

    private static double[] Uniform(int seed, long n)
    {
        var random = new SeededRandom(seed);
        return [.. Enumerable.Range(0, (int)n).Select(_ => random.NextDouble())];
    }
}
