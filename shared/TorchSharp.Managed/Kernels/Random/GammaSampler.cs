using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Random;

/// <summary>
/// Gamma numbers by Marsaglia and Tsang's method (2000). The order of draws and the precision of each step are those
/// of PyTorch, so that the numbers are.
/// </summary>
internal static class GammaSampler
{
    /// <summary>The smallest normal number, which no sample falls below.</summary>
    public static T Smallest<T>() where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(typeof(T) == typeof(float) ? 1.17549435e-38 : 2.2250738585072014e-308);

    public static T Next<T>(RandomStream stream, T shape) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double scale = 1;
        if (shape < T.One)
        {
            // A shape below 1 is drawn from shape + 1 and a power of a uniform number.
            if (shape == T.Zero) return T.Zero;
            scale = Math.Pow(1 - stream.Uniform(), double.CreateTruncating(T.One / shape));
            shape += T.One;
        }

        double d = double.CreateTruncating(shape - T.CreateTruncating(1f / 3f));
        double c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x, y;
            do
            {
                x = stream.Normal();
                y = 1 + c * x;
            }
            while (y <= 0);
            double v = y * y * y, u = 1 - stream.Uniform(), square = x * x;
            bool accepted = u < 1 - 0.0331f * square * square || Math.Log(u) < 0.5 * square + d * (1 - v + Math.Log(v));
            if (accepted) return T.CreateTruncating(scale * d * v);
        }
    }
}
