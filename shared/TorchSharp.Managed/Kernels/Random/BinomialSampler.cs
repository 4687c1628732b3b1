using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels.Special;

namespace TorchSharp.Kernels.Random;

/// <summary>
/// Binomial numbers: sums of geometric ones where few successes are expected, Hörmann's transformed rejection (BTRS,
/// 1993) otherwise. Above one half, failures are counted instead.
/// </summary>
internal static class BinomialSampler
{
    // log k! less Stirling's formula for it, for the small k where the series below is not exact.
    private static readonly double[] StirlingErrors = Enumerable.Range(0, 10).Select(ExactStirlingError).ToArray();

    public static T Next<T>(RandomStream stream, T count, T p) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (T.IsNaN(count) || T.IsNaN(p)) return T.NaN;
        if (count <= T.Zero || p <= T.Zero) return T.Zero;
        if (p >= T.One) return count;
        if (p <= T.CreateTruncating(0.5)) return Small(stream, count, p);
        return count - Small(stream, count, T.One - p);
    }

    private static T Small<T>(RandomStream stream, T count, T p) where T : unmanaged, IFloatingPointIeee754<T> =>
        count * p >= T.CreateTruncating(10) ? ByRejection(stream, count, p) : ByWaiting(stream, count, p);

    // Waits for successes until the trials are used up.
    private static T ByWaiting<T>(RandomStream stream, T count, T p) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double trials = 0, limit = double.CreateTruncating(count);
        T rounded = T.CreateTruncating(Special.Small.Log1p(-double.CreateTruncating(p)));
        double logMiss = double.CreateTruncating(rounded);
        T successes = T.Zero;
        while (true)
        {
            trials += Math.Ceiling(Math.Log(stream.Uniform()) / logMiss);
            if (trials > limit) return successes;
            successes += T.One;
        }
    }

    private static T ByRejection<T>(RandomStream stream, T count, T p) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double n = double.CreateTruncating(count), q = double.CreateTruncating(p);
        double std = double.CreateTruncating(T.Sqrt(count * p * (T.One - p)));
        double b = 1.15 + 2.53 * std, a = -0.0873 + 0.0248 * b + 0.01 * q;
        double c = double.CreateTruncating(count * p) + 0.5, box = 0.92 - 4.2 / b;
        double odds = double.CreateTruncating(p / (T.One - p)), alpha = (2.83 + 5.1 / b) * std;
        double m = Math.Floor(double.CreateTruncating((count + T.One) * p));
        while (true)
        {
            double u = stream.Uniform() - 0.5, v = stream.Uniform();
            double us = 0.5 - Math.Abs(u);
            double k = Math.Floor((2 * a / us + b) * u + c);
            if (k < 0 || k > n) continue;
            if (us >= 0.07 && v <= box) return T.CreateTruncating(k);

            double bound = (m + 0.5) * Math.Log((m + 1) / (odds * (n - m + 1)))
                + (n + 1) * Math.Log((n - m + 1) / (n - k + 1))
                + (k + 0.5) * Math.Log(odds * (n - k + 1) / (k + 1))
                + StirlingError(m) + StirlingError(n - m) - StirlingError(k) - StirlingError(n - k);
            if (Math.Log(v * alpha / (a / (us * us) + b)) <= bound) return T.CreateTruncating(k);
        }
    }

    private static double StirlingError(double k)
    {
        if (k <= 9) return StirlingErrors[(int)k];
        double square = (k + 1) * (k + 1);
        return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (k + 1);
    }

    private static double ExactStirlingError(int k) =>
        GammaFunction.LogAbs(k + 1) - 0.5 * Math.Log(2 * Math.PI) - (k + 0.5) * Math.Log(k + 1) + k + 1;
}
