using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Random;

/// <summary>1 with the given probability, else 0.</summary>
internal readonly struct BernoulliGiven : IDrawGiven
{
    public T Next<T>(RandomStream stream, T given) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (!(given >= T.Zero && given <= T.One))
            throw new ArgumentException(Messages.NotAProbability("bernoulli", double.CreateTruncating(given)));
        return stream.Uniform<T>() < given ? T.One : T.Zero;
    }
}

/// <summary>Gamma of the given shape and scale 1.</summary>
internal readonly struct GammaGiven : IDrawGiven
{
    public T Next<T>(RandomStream stream, T given) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.Max(GammaSampler.Smallest<T>(), GammaSampler.Next(stream, given));
}

/// <summary>Poisson of the given mean.</summary>
internal readonly struct PoissonGiven : IDrawGiven
{
    public T Next<T>(RandomStream stream, T given) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(PoissonSampler.Next(stream, double.CreateTruncating(given)));
}
