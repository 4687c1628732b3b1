using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Random;

/// <summary>1 with the given probability, else 0.</summary>
internal readonly struct BernoulliGiven : IDrawGiven
{
    public void Fill<T>(RandomStream stream, ReadOnlySpan<T> given, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        foreach (T p in given)
            if (!(p >= T.Zero && p <= T.One)) throw new ArgumentException(Messages.NotAProbability("bernoulli", double.CreateTruncating(p)));
        stream.Uniforms(y);
        for (int i = 0; i < y.Length; i++) y[i] = y[i] < given[i] ? T.One : T.Zero;
    }
}

/// <summary>Gamma of the given shape and scale 1.</summary>
internal readonly struct GammaGiven : IDrawGiven
{
    public void Fill<T>(RandomStream stream, ReadOnlySpan<T> given, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = T.Max(GammaSampler.Smallest<T>(), GammaSampler.Next(stream, given[i]));
    }
}

/// <summary>Poisson of the given mean.</summary>
internal readonly struct PoissonGiven : IDrawGiven
{
    public void Fill<T>(RandomStream stream, ReadOnlySpan<T> given, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = T.CreateTruncating(PoissonSampler.Next(stream, double.CreateTruncating(given[i])));
    }
}
