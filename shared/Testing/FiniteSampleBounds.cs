using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>
/// How far statistics of n independent draws may stray, for every n and not only in the limit: a correct program fails such a check with probability
/// at most delta. The budget is 1e-9 for each check, so that a thousand of them raise a false alarm once in a million runs.
/// Draws of a Markov chain are <em>not</em> independent.
/// </summary>
public static class FiniteSampleBounds
{
    /// <summary>The false-alarm probability of one check.</summary>
    public const double DefaultDelta = 1e-9;

    /// <summary>How far the mean of n numbers in an interval may be from its expectation: width √(log(2/δ) / 2n). Hoeffding 1963.</summary>
    /// <param name="n">Draws, at least 1.</param>
    /// <param name="delta">In (0, 1).</param>
    /// <param name="width">Length of the interval, positive; 1 for [0, 1].</param>
    public static double HoeffdingHalfWidth(long n, double delta = DefaultDelta, double width = 1)
    {
        Guard.Between(n, 1, long.MaxValue);
        Guard.Positive(width);
        return width * Math.Sqrt(LogTwoOver(delta) / (2.0 * n));
    }

    /// <summary>How far the empirical CDF of n draws may be from the true one anywhere (Kolmogorov and Smirnov's statistic). Dvoretzky, Kiefer, Wolfowitz 1956; Massart 1990.</summary>
    /// <inheritdoc cref="HoeffdingHalfWidth"/>
    public static double DkwHalfWidth(long n, double delta = DefaultDelta) => HoeffdingHalfWidth(n, delta);

    /// <summary>The fractions of successes that n trials with probability p may show: those with n KL(fraction, p) &lt;= log(2/δ). Chernoff 1952. Tighter than Hoeffding near 0 and 1.</summary>
    /// <param name="p">Probability of a success, in [0, 1].</param>
    /// <param name="n">Trials, at least 1.</param>
    /// <param name="delta">In (0, 1).</param>
    public static (double Least, double Most) ChernoffRange(double p, long n, double delta = DefaultDelta)
    {
        Guard.Probability(p);
        Guard.Between(n, 1, long.MaxValue);
        double allowed = LogTwoOver(delta) / n;
        return p is 0 or 1 ? (p, p) : (
            BernoulliKl(0, p) <= allowed ? 0 : Bisect(0, p, q => BernoulliKl(q, p) > allowed),
            BernoulliKl(1, p) <= allowed ? 1 : Bisect(p, 1, q => BernoulliKl(q, p) <= allowed));
    }

    /// <summary>How large |z| may be for an exactly normal statistic with known standard deviation: 6.11 for 1e-9.</summary>
    /// <param name="delta">In (0, 1).</param>
    public static double GaussianZ(double delta = DefaultDelta) => -SpecialMath.NormalQuantile(RequireDelta(delta) / 2);

    /// <summary>The sums of squares of <paramref name="degrees"/> exactly standard normal, independent numbers that may come, δ/2 beyond either end.</summary>
    /// <param name="degrees">Degrees of freedom: n for a known mean, n - 1 for the sample's own; positive.</param>
    /// <param name="delta">In (0, 1).</param>
    public static (double Least, double Most) ChiSquareRange(double degrees, double delta = DefaultDelta)
    {
        Guard.Positive(degrees);
        double half = degrees / 2, tail = RequireDelta(delta) / 2, most = 1;
        while (SpecialMath.GammaRegularizedUpper(half, most) > tail)
        {
            most *= 2;
        }

        return (
            2 * Bisect(0, most, x => SpecialMath.GammaRegularized(half, x) <= tail),
            2 * Bisect(0, most, x => SpecialMath.GammaRegularizedUpper(half, x) > tail));
    }

    /// <summary>An interval that holds the probability of a success with confidence 1 - δ, after <paramref name="successes"/> in n trials. Clopper and Pearson 1934.</summary>
    /// <param name="successes">In [0, n].</param>
    /// <param name="n">Trials, at least 1.</param>
    /// <param name="delta">In (0, 1).</param>
    public static (double Least, double Most) ClopperPearson(long successes, long n, double delta = DefaultDelta)
    {
        Guard.Between(n, 1, long.MaxValue);
        Guard.Between(successes, 0, n);
        double tail = RequireDelta(delta) / 2, k = successes;
        return (
            successes == 0 ? 0 : Bisect(0, 1, p => SpecialMath.BetaRegularized(k, n - k + 1, p) <= tail),
            successes == n ? 1 : Bisect(0, 1, p => SpecialMath.BetaRegularized(n - k, k + 1, 1 - p) > tail));
    }

    /// <summary>KL(Bernoulli(q), Bernoulli(p)) = q log(q/p) + (1 - q) log((1 - q)/(1 - p)), in nats; both in [0, 1].</summary>
    public static double BernoulliKl(double q, double p) => Term(q, p) + Term(1 - q, 1 - p);

    internal static double LogTwoOver(double delta) => Math.Log(2 / RequireDelta(delta));

    internal static double RequireDelta(double delta) => delta > 0 && delta < 1 ? delta : throw new ArgumentOutOfRangeException(
        nameof(delta), $"delta must be in (0, 1), but was {Show.Number(delta)}. It is the probability that a correct program fails.");

    // The point where a condition that holds on the left of it stops.
    private static double Bisect(double left, double right, Func<double, bool> holds)
    {
        for (int i = 0; i < 200; i++)
        {
            double middle = (left + right) / 2;
            (left, right) = holds(middle) ? (middle, right) : (left, middle);
        }

        return (left + right) / 2;
    }

    private static double Term(double q, double p) => q == 0 ? 0 : q * Math.Log(q / p);
}
