using System.Numerics;

namespace TorchSharp.Kernels;

// From what an operation knows (a function of numbers) to what a kernel wants (both element types fixed).

internal readonly struct Float<TOp, T> : IUnary<Float<TOp, T>, T, T>
    where TOp : struct, IFloatFunction<TOp>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public static T At(T x) => TOp.At(x);

    public static int Cost => TOp.Cost;

    public static void Over(ReadOnlySpan<T> x, Span<T> y) => TOp.Over(x, y);
}

internal readonly struct Number<TOp, T> : IUnary<Number<TOp, T>, T, T>
    where TOp : struct, INumberFunction<TOp>
    where T : unmanaged, INumber<T>
{
    public static T At(T x) => TOp.At(x);

    public static void Over(ReadOnlySpan<T> x, Span<T> y) => TOp.Over(x, y);
}

internal readonly struct Asks<TOp, T> : IUnary<Asks<TOp, T>, T, byte>
    where TOp : struct, IPredicate<TOp>
    where T : unmanaged, INumber<T>
{
    public static byte At(T x) => TOp.At(x) ? (byte)1 : (byte)0;
}

internal readonly struct NumberPair<TOp, T> : IBinary<NumberPair<TOp, T>, T, T>
    where TOp : struct, INumberPair<TOp>
    where T : unmanaged, INumber<T>
{
    public static T At(T a, T b) => TOp.At(a, b);

    public static void Over(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) => TOp.Over(a, b, y);

    public static void OverRight(ReadOnlySpan<T> a, T b, Span<T> y) => TOp.OverRight(a, b, y);

    public static void OverLeft(T a, ReadOnlySpan<T> b, Span<T> y) => TOp.OverLeft(a, b, y);
}

internal readonly struct FloatPair<TOp, T> : IBinary<FloatPair<TOp, T>, T, T>
    where TOp : struct, IFloatPair<TOp>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public static T At(T a, T b) => TOp.At(a, b);

    public static int Cost => TOp.Cost;

    public static void Over(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) => TOp.Over(a, b, y);

    public static void OverRight(ReadOnlySpan<T> a, T b, Span<T> y) => TOp.OverRight(a, b, y);

    public static void OverLeft(T a, ReadOnlySpan<T> b, Span<T> y) => TOp.OverLeft(a, b, y);
}

internal readonly struct BitPair<TOp, T> : IBinary<BitPair<TOp, T>, T, T>
    where TOp : struct, IBitPair<TOp>
    where T : unmanaged, IBinaryInteger<T>
{
    public static T At(T a, T b) => TOp.At(a, b);
}

internal readonly struct Compares<TOp, T> : IBinary<Compares<TOp, T>, T, byte>
    where TOp : struct, IComparison<TOp>
    where T : unmanaged, INumber<T>
{
    public static byte At(T a, T b) => TOp.At(a, b) ? (byte)1 : (byte)0;
}
