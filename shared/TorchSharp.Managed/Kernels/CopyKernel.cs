using System.Numerics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>Copies from any layout to any other of the same shape, converting the element type on the way.</summary>
internal static class CopyKernel
{
    public static void Run(TensorBuffer from, Layout lf, TensorBuffer to, Layout lt)
    {
        switch (from)
        {
            case TensorBuffer<float> f: From(f.Data, lf, to, lt); break;
            case TensorBuffer<double> f: From(f.Data, lf, to, lt); break;
            case TensorBuffer<long> f: From(f.Data, lf, to, lt); break;
            case TensorBuffer<int> f: From(f.Data, lf, to, lt); break;
            case TensorBuffer<byte> f: From(f.Data, lf, to, lt); break;
        }
    }

    private static void From<TFrom>(TFrom[] from, Layout lf, TensorBuffer to, Layout lt)
        where TFrom : unmanaged, INumber<TFrom>
    {
        if (to is TensorBuffer<TFrom> same && to.DType != ScalarType.Bool)
        {
            if (!TransposedCopy.TryRun(from, lf, same.Data, lt)) UnaryKernel.Run<Move<TFrom>, TFrom, TFrom>(from, lf, same.Data, lt);
            return;
        }

        switch (to)
        {
            case TensorBuffer<float> t: UnaryKernel.Run<Cast<TFrom, float>, TFrom, float>(from, lf, t.Data, lt); break;
            case TensorBuffer<double> t: UnaryKernel.Run<Cast<TFrom, double>, TFrom, double>(from, lf, t.Data, lt); break;
            case TensorBuffer<long> t: UnaryKernel.Run<Cast<TFrom, long>, TFrom, long>(from, lf, t.Data, lt); break;
            case TensorBuffer<int> t: UnaryKernel.Run<CastToInt<TFrom>, TFrom, int>(from, lf, t.Data, lt); break;
            case TensorBuffer<byte> t when to.DType == ScalarType.Bool:
                UnaryKernel.Run<Asks<NonZero, TFrom>, TFrom, byte>(from, lf, t.Data, lt);
                break;
            case TensorBuffer<byte> t: UnaryKernel.Run<CastToByte<TFrom>, TFrom, byte>(from, lf, t.Data, lt); break;
        }
    }

    private readonly struct Move<T> : IUnary<Move<T>, T, T> where T : unmanaged
    {
        public static T At(T x) => x;

        public static void Over(ReadOnlySpan<T> x, Span<T> y) => x.CopyTo(y);
    }

    private readonly struct Cast<TFrom, TTo> : IUnary<Cast<TFrom, TTo>, TFrom, TTo>
        where TFrom : unmanaged, INumber<TFrom>
        where TTo : unmanaged, INumber<TTo>
    {
        public static TTo At(TFrom x) => TTo.CreateTruncating(x);
    }

    // As C casts do it: a number that does not fit wraps around rather than stops at the bounds.
    private readonly struct CastToInt<TFrom> : IUnary<CastToInt<TFrom>, TFrom, int> where TFrom : unmanaged, INumber<TFrom>
    {
        public static int At(TFrom x) => int.CreateTruncating(long.CreateTruncating(x));
    }

    private readonly struct CastToByte<TFrom> : IUnary<CastToByte<TFrom>, TFrom, byte> where TFrom : unmanaged, INumber<TFrom>
    {
        public static byte At(TFrom x) => byte.CreateTruncating(long.CreateTruncating(x));
    }
}
