using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>
/// How many independent draws a check needs, so that a wrong program fails it except with probability delta, as a right one passes it except with
/// probability delta. A statistical test without such a number may pass everything.
/// </summary>
public static class SampleSizes
{
    /// <summary>Draws in [0, 1] to find a mean that is off by <paramref name="distance"/>, or (DKW) a CDF that is.</summary>
    /// <param name="distance">In (0, 1].</param>
    /// <param name="delta">In (0, 1): both error probabilities.</param>
    public static long Hoeffding(double distance, double delta = FiniteSampleBounds.DefaultDelta)
    {
        Guard.Positive(distance);

        // Twice the half-width: the wrong program's mean strays by one towards the right value, which allows another.
        return (long)Math.Ceiling(2 * FiniteSampleBounds.LogTwoOver(delta) / (distance * distance));
    }

    /// <summary>Trials to tell a probability of <paramref name="actual"/> from one of <paramref name="expected"/> by <see cref="FiniteSampleBounds.ChernoffRange"/>.</summary>
    /// <param name="expected">In [0, 1].</param>
    /// <param name="actual">In [0, 1], and not the same.</param>
    /// <param name="delta">In (0, 1): both error probabilities.</param>
    /// <exception cref="ArgumentException">The probabilities are the same, or nearer than 1e-7.</exception>
    public static long Chernoff(double expected, double actual, double delta = FiniteSampleBounds.DefaultDelta)
    {
        Guard.Probability(expected);
        Guard.Probability(actual);
        if (!(Math.Abs(expected - actual) >= 1e-7))
        {
            throw new ArgumentException($"actual must differ from expected by at least 1e-7, but both are about {Show.Number(expected)}.", nameof(actual));
        }

        long enough = 1;
        while (!Apart(enough))
        {
            enough *= 2;
        }

        long tooFew = enough / 2;
        while (enough - tooFew > 1)
        {
            long middle = (enough + tooFew) / 2;
            (tooFew, enough) = Apart(middle) ? (tooFew, middle) : (middle, enough);
        }

        return enough;

        bool Apart(long n)
        {
            var right = FiniteSampleBounds.ChernoffRange(expected, n, delta);
            var wrong = FiniteSampleBounds.ChernoffRange(actual, n, delta);
            return right.Most < wrong.Least || wrong.Most < right.Least;
        }
    }

    /// <summary>Normal draws of known standard deviation to find a mean that is off by <paramref name="distance"/> standard deviations, by |z|.</summary>
    /// <param name="distance">Positive.</param>
    /// <param name="delta">In (0, 1): both error probabilities.</param>
    public static long GaussianMean(double distance, double delta = FiniteSampleBounds.DefaultDelta)
    {
        Guard.Positive(distance);
        double z = 2 * FiniteSampleBounds.GaussianZ(delta) / distance;
        return (long)Math.Ceiling(z * z);
    }

    /// <summary>Normal draws of known mean to find a variance that is <paramref name="ratio"/> times what it should be, by <see cref="FiniteSampleBounds.ChiSquareRange"/>.</summary>
    /// <param name="ratio">Positive, not within 1e-3 of 1.</param>
    /// <param name="delta">In (0, 1): both error probabilities.</param>
    /// <exception cref="ArgumentException">The ratio is too near 1.</exception>
    public static long Variance(double ratio, double delta = FiniteSampleBounds.DefaultDelta)
    {
        Guard.Positive(ratio);
        if (!(Math.Abs(ratio - 1) >= 1e-3))
        {
            throw new ArgumentException($"ratio must differ from 1 by at least 0.001, but was {Show.Number(ratio)}.", nameof(ratio));
        }

        // A normal approximation to start from, then the exact quantiles.
        double z = FiniteSampleBounds.GaussianZ(delta);
        long n = Math.Max(1, (long)(z * z / 4 / Math.Pow(Math.Log(ratio), 2)));
        while (!Apart(n))
        {
            n += Math.Max(1, n / 64);
        }

        return n;

        bool Apart(long degrees)
        {
            (double least, double most) = FiniteSampleBounds.ChiSquareRange(degrees, delta);
            return ratio > 1 ? ratio * least > most : ratio * most < least;
        }
    }
}
