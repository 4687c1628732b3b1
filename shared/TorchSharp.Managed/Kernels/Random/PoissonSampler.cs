using TorchSharp.Engine;
using TorchSharp.Kernels.Special;

namespace TorchSharp.Kernels.Random;

/// <summary>Poisson numbers: a product of uniform ones for small means, Hörmann's transformed rejection (1993) from 10 on.</summary>
internal static class PoissonSampler
{
    public static double Next(RandomStream stream, double mean)
    {
        if (!(mean >= 0)) throw new ArgumentException(Messages.MustNotBeNegative("poisson", "a rate", mean));
        if (mean == 0) return 0;
        return mean < 10 ? ByProduct(stream, mean) : ByRejection(stream, mean);
    }

    private static double ByProduct(RandomStream stream, double mean)
    {
        double bound = Math.Exp(-mean), product = stream.Uniform();
        long count = 0;
        for (; product > bound; count++) product *= stream.Uniform();
        return count;
    }

    private static double ByRejection(RandomStream stream, double mean)
    {
        double root = Math.Sqrt(mean), logMean = Math.Log(mean);
        double b = 0.931 + 2.53 * root, a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4), box = 0.9277 - 3.6224 / (b - 2);
        while (true)
        {
            double u = stream.Uniform() - 0.5, v = stream.Uniform();
            double us = 0.5 - Math.Abs(u);
            double k = Math.Floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= box) return k;
            if (k < 0 || (us < 0.013 && v > us)) continue;
            double left = Math.Log(v) + Math.Log(inverseAlpha) - Math.Log(a / (us * us) + b);
            if (left <= -mean + k * logMean - GammaFunction.LogAbs(k + 1)) return k;
        }
    }
}
