using System.Numerics;

namespace TorchSharp.Kernels;

internal readonly struct NonZero : IPredicate<NonZero>
{
    public static bool At<T>(T x) where T : unmanaged, INumber<T> => x != T.Zero;
}

internal readonly struct IsZero : IPredicate<IsZero>
{
    public static bool At<T>(T x) where T : unmanaged, INumber<T> => x == T.Zero;
}

internal readonly struct IsNaN : IPredicate<IsNaN>
{
    public static bool At<T>(T x) where T : unmanaged, INumber<T> => T.IsNaN(x);
}

internal readonly struct IsInf : IPredicate<IsInf>
{
    public static bool At<T>(T x) where T : unmanaged, INumber<T> => T.IsInfinity(x);
}

internal readonly struct IsFinite : IPredicate<IsFinite>
{
    public static bool At<T>(T x) where T : unmanaged, INumber<T> => T.IsFinite(x);
}

internal readonly struct IsPosInf : IPredicate<IsPosInf>
{
    public static bool At<T>(T x) where T : unmanaged, INumber<T> => T.IsPositiveInfinity(x);
}

internal readonly struct IsNegInf : IPredicate<IsNegInf>
{
    public static bool At<T>(T x) where T : unmanaged, INumber<T> => T.IsNegativeInfinity(x);
}

internal readonly struct SignBit : IPredicate<SignBit>
{
    public static bool At<T>(T x) where T : unmanaged, INumber<T> => T.IsNegative(x);
}

internal readonly struct Always : IPredicate<Always>
{
    public static bool At<T>(T x) where T : unmanaged, INumber<T> => true;
}
