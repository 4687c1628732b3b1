using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Random;

/// <summary>Uniform in [from, to).</summary>
internal readonly struct UniformDraw(double from, double to) : IDraw
{
    public void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>
    {
        stream.Uniforms(y);
        if (from == 0 && to == 1) return;
        // Rounded once, as PyTorch's compiled kernels do it.
        double low = from, width = to - from;
        float low32 = (float)from, width32 = (float)to - low32;
        foreach (ref T value in y)
        {
            value = typeof(T) == typeof(float)
                ? (T)(object)MathF.FusedMultiplyAdd((float)(object)value, width32, low32)
                : (T)(object)Math.FusedMultiplyAdd((double)(object)value, width, low);
        }
    }
}

/// <summary>Normal, one after another.</summary>
internal readonly struct NormalDraw(double mean, double std) : IDraw
{
    public void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>
    {
        foreach (ref T value in y) value = T.CreateTruncating(stream.Normal() * std + mean);
    }
}

/// <summary>The exponential of a normal number.</summary>
internal readonly struct LogNormalDraw(double mean, double std) : IDraw
{
    public void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>
    {
        foreach (ref T value in y) value = T.CreateTruncating(Math.Exp(stream.Normal() * std + mean));
    }
}

/// <summary>1 with probability p, else 0.</summary>
internal readonly struct BernoulliDraw(double p) : IDraw
{
    public void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>
    {
        // u = bits/2^53 lies below p exactly if the bits lie below p 2^53, which is exact but for its fraction.
        ulong bound = (ulong)Math.Ceiling(p * (1UL << 53));
        const int piece = 512;
        Span<uint> words = stackalloc uint[2 * piece];
        for (int done = 0; done < y.Length; done += piece)
        {
            Span<T> part = y.Slice(done, Math.Min(piece, y.Length - done));
            stream.Bits(words[..(2 * part.Length)]);
            for (int i = 0; i < part.Length; i++)
            {
                ulong bits = ((ulong)(words[2 * i] & ((1u << 21) - 1)) << 32) | words[2 * i + 1];
                part[i] = bits < bound ? T.One : T.Zero;
            }
        }
    }
}

/// <summary>Whole numbers from low on, so many of them.</summary>
internal readonly struct WholeDraw(long low, ulong range) : IDraw
{
    public void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>
    {
        if (range >= 1UL << 32)
        {
            foreach (ref T value in y) value = T.CreateTruncating(unchecked(low + (long)(stream.Next64() % range)));
            return;
        }
        uint small = (uint)range;
        foreach (ref T value in y) value = T.CreateTruncating(low + stream.Next() % small);
    }
}

/// <summary>Exponential with a rate.</summary>
internal readonly struct ExponentialDraw(double rate) : IDraw
{
    public void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>
    {
        const int piece = 256;
        Span<double> u = stackalloc double[piece];
        for (int done = 0; done < y.Length; done += piece)
        {
            Span<T> part = y.Slice(done, Math.Min(piece, y.Length - done));
            Span<double> some = u[..part.Length];
            stream.Uniforms(some);
            TensorPrimitives.Subtract(1.0, some, some);
            TensorPrimitives.Log(some, some);
            for (int i = 0; i < part.Length; i++) part[i] = T.CreateTruncating(-1 / rate * some[i]);
        }
    }
}

/// <summary>Trials until the first success, each succeeding with probability p.</summary>
internal readonly struct GeometricDraw(double p) : IDraw
{
    public void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>
    {
        double logMiss = Special.Small.Log1p(-p);
        foreach (ref T value in y) value = T.CreateTruncating(Math.Ceiling(Math.Log(stream.Uniform()) / logMiss));
    }
}

/// <summary>Cauchy with a median and a half width.</summary>
internal readonly struct CauchyDraw(double median, double sigma) : IDraw
{
    public void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>
    {
        foreach (ref T value in y) value = T.CreateTruncating(median + sigma * Math.Tan(Math.PI * (stream.Uniform() - 0.5)));
    }
}
