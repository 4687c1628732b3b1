using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>
/// Laws of independent draws, checked with a bound that holds for every sample size: a correct program fails one of these with probability at most delta.
/// Prefer <see cref="ExactLaw"/> and <see cref="ExactKernel"/>, which need no draws; and take n from <see cref="SampleSizes"/>.
/// </summary>
public static class SampleLaw
{
    /// <summary>Requires n draws from [least, most] to have the expected mean, by Hoeffding's bound.</summary>
    /// <param name="expected">The expectation that the law states.</param>
    /// <param name="draws">Independent; each in [least, most].</param>
    /// <param name="what">What is averaged, as a phrase.</param>
    /// <param name="least">The least value a draw can have.</param>
    /// <param name="most">The largest value a draw can have; the bound grows with the width.</param>
    /// <param name="delta">The probability that a correct program fails, in (0, 1).</param>
    /// <exception cref="LawViolation">The mean is too far off, or a draw lies outside.</exception>
    public static void Mean(double expected, IReadOnlyCollection<double> draws, string what,
        double least = 0, double most = 1, double delta = FiniteSampleBounds.DefaultDelta)
    {
        double outside = draws.FirstOrDefault(draw => !(draw >= least && draw <= most), least);
        Close.InRange(least, most, outside, $"a draw of {what}");
        Require(expected, draws.Average(), FiniteSampleBounds.HoeffdingHalfWidth(draws.Count, delta, most - least), $"mean of {draws.Count} draws of {what}", "Hoeffding", delta);
    }

    /// <summary>Requires a number of successes that the given probability allows, by Chernoff's bound.</summary>
    /// <param name="probability">Of a success, in [0, 1].</param>
    /// <param name="successes">How many came, in [0, n].</param>
    /// <param name="n">Independent trials, at least 1.</param>
    /// <param name="what">What counts as a success, as a phrase.</param>
    /// <param name="delta">The probability that a correct program fails, in (0, 1).</param>
    /// <exception cref="LawViolation">The fraction lies outside the bound.</exception>
    public static void Frequency(double probability, long successes, long n, string what, double delta = FiniteSampleBounds.DefaultDelta)
    {
        (double least, double most) = FiniteSampleBounds.ChernoffRange(probability, n, delta);
        double fraction = (double)successes / n;
        if (!(fraction >= least && fraction <= most))
        {
            throw new LawViolation($"frequency of {what} in {n} trials", Show.Number(fraction), Show.Number(probability),
                $"Chernoff bound [{Show.Number(least)}, {Show.Number(most)}]; {FalseAlarm(delta)}");
        }
    }

    /// <summary>Requires draws to follow a distribution, by Kolmogorov and Smirnov's statistic and the bound of DKW.</summary>
    /// <param name="cdf">P(X &lt;= x) of the law: continuous.</param>
    /// <param name="draws">Independent.</param>
    /// <param name="what">What is drawn, as a phrase.</param>
    /// <param name="delta">The probability that a correct program fails, in (0, 1).</param>
    /// <exception cref="LawViolation">The empirical CDF strays too far; names the point.</exception>
    public static void Follows(Func<double, double> cdf, IReadOnlyCollection<double> draws, string what, double delta = FiniteSampleBounds.DefaultDelta)
    {
        double[] sorted = [.. draws.Order()];
        double bound = FiniteSampleBounds.DkwHalfWidth(sorted.Length, delta);
        var worst = sorted.Select((x, i) =>
        {
            double law = cdf(x), above = (i + 1.0) / sorted.Length, below = (double)i / sorted.Length;
            return (X: x, Law: law, Got: Math.Abs(above - law) >= Math.Abs(below - law) ? above : below);
        }).MaxBy(point => double.IsNaN(point.Law) ? double.PositiveInfinity : Math.Abs(point.Got - point.Law));
        Require(worst.Law, worst.Got, bound, $"fraction of {sorted.Length} draws of {what} up to {Show.Number(worst.X)}", "DKW", delta);
    }

    /// <summary>Requires exactly normal draws of known variance to have the expected mean.</summary>
    /// <param name="expected">The expectation that the law states.</param>
    /// <param name="stdDev">Of one draw; positive.</param>
    /// <param name="draws">Independent and exactly normal: for anything else this bound is wrong.</param>
    /// <param name="what">What is averaged, as a phrase.</param>
    /// <param name="delta">The probability that a correct program fails, in (0, 1).</param>
    /// <exception cref="LawViolation">The mean is too far off.</exception>
    public static void NormalMean(double expected, double stdDev, IReadOnlyCollection<double> draws, string what, double delta = FiniteSampleBounds.DefaultDelta)
    {
        Guard.Positive(stdDev);
        Require(expected, draws.Average(), FiniteSampleBounds.GaussianZ(delta) * stdDev / Math.Sqrt(draws.Count), $"mean of {draws.Count} normal draws of {what}", "exact normal", delta);
    }

    /// <summary>Requires exactly normal draws of known mean to have the expected variance.</summary>
    /// <param name="expected">The variance that the law states; positive.</param>
    /// <param name="mean">Of one draw.</param>
    /// <param name="draws">Independent and exactly normal: for anything else this bound is wrong.</param>
    /// <param name="what">What is drawn, as a phrase.</param>
    /// <param name="delta">The probability that a correct program fails, in (0, 1).</param>
    /// <exception cref="LawViolation">The mean square about <paramref name="mean"/> lies outside the bound.</exception>
    public static void NormalVariance(double expected, double mean, IReadOnlyCollection<double> draws, string what, double delta = FiniteSampleBounds.DefaultDelta)
    {
        Guard.Positive(expected);
        (double least, double most) = FiniteSampleBounds.ChiSquareRange(draws.Count, delta);
        double got = draws.Average(x => (x - mean) * (x - mean)), scale = expected / draws.Count;
        if (!(got >= least * scale && got <= most * scale))
        {
            throw new LawViolation($"variance of {draws.Count} normal draws of {what}", Show.Number(got), Show.Number(expected),
                $"chi-square bound [{Show.Number(least * scale)}, {Show.Number(most * scale)}]; {FalseAlarm(delta)}");
        }
    }

    private static void Require(double expected, double got, double bound, string what, string name, double delta)
    {
        if (!(Math.Abs(got - expected) <= bound))
        {
            throw new LawViolation(what, Show.Number(got), Show.Number(expected),
                $"{name} bound {Show.Number(bound)}, off by {Show.Number(Math.Abs(got - expected))}; {FalseAlarm(delta)}");
        }
    }

    private static string FalseAlarm(double delta) => $"a correct program is this far off with probability at most {Show.Number(delta)}";
}
