using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Special;
using TorchSharp.Kernels.Vectorised;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

internal readonly struct Pow : IFloatPair<Pow>
{
    public static string Name => "pow";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.PowBase(g, a, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.PowExponent(g, a, b);

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        b == T.CreateTruncating(2) ? a * a : T.Pow(a, b);

    public static void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (b == T.CreateTruncating(3)) VectorLoop.Over<Cube, T>(a, y);
        else if (b == T.NegativeOne) TensorPrimitives.Divide(T.One, a, y);
        else for (int i = 0; i < y.Length; i++) y[i] = At(a[i], b);
    }
}

/// <summary>The angle of the point (b, a).</summary>
internal readonly struct Atan2 : IFloatPair<Atan2>
{
    public static string Name => "atan2";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => g * b.Value / (a.Value.square() + b.Value.square());

    public static Tensor? Right(Saved a, Saved b, Tensor g) => -g * a.Value / (a.Value.square() + b.Value.square());

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => T.Atan2(a, b);
}

internal readonly struct Hypot : IFloatPair<Hypot>
{
    public static string Name => "hypot";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => g * (a.Value / a.Value.hypot(b));

    public static Tensor? Right(Saved a, Saved b, Tensor g) => g * (b.Value / a.Value.hypot(b));

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(a) || T.IsNaN(b) ? T.NaN : T.Hypot(a, b);
}

internal readonly struct CopySign : IFloatPair<CopySign>
{
    public static string Name => "copysign";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.CopySign(g, a, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => T.CopySign(a, b);
}

internal readonly struct NextAfter : IFloatPair<NextAfter>
{
    public static string Name => "nextafter";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.None("nextafter", "its first argument");

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.None("nextafter", "its second argument");

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(a) || T.IsNaN(b) ? T.NaN : a == b ? b : a < b ? T.BitIncrement(a) : T.BitDecrement(a);
}

/// <summary>a · log b, 0 where a is 0.</summary>
internal readonly struct Xlogy : IFloatPair<Xlogy>
{
    public static string Name => "xlogy";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => g.xlogy(b).masked_fill(a.Value.eq(0) & b.Value.le(0), 0);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => g * a.Value / b.Value;

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(b) ? b : a == T.Zero ? T.Zero : a * T.Log(b);
}

/// <summary>a · log(1 + b), 0 where a is 0.</summary>
internal readonly struct Xlog1py : IFloatPair<Xlog1py>
{
    public static string Name => "xlog1py";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => torch.special.xlog1py(g, b).masked_fill(a.Value.eq(0) & b.Value.le(-1), 0);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => g * a.Value / (b.Value + 1);

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(b) ? b : a == T.Zero ? T.Zero : a * T.CreateTruncating(Small.Log1p(double.CreateTruncating(b)));
}

/// <summary>log(exp a + exp b).</summary>
internal readonly struct LogAddExp : IFloatPair<LogAddExp>
{
    public static string Name => "logaddexp";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => g / (1 + (b.Value - a.Value).exp());

    public static Tensor? Right(Saved a, Saved b, Tensor g) => g / (1 + (a.Value - b.Value).exp());

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Small.LogAddExp(double.CreateTruncating(a), double.CreateTruncating(b)));
}

/// <summary>log2(2^a + 2^b).</summary>
internal readonly struct LogAddExp2 : IFloatPair<LogAddExp2>
{
    public static string Name => "logaddexp2";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => g / (1 + (b.Value - a.Value).exp2());

    public static Tensor? Right(Saved a, Saved b, Tensor g) => g / (1 + (a.Value - b.Value).exp2());

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Small.LogAddExp(double.CreateTruncating(a) * Small.Ln2, double.CreateTruncating(b) * Small.Ln2) / Small.Ln2);
}

/// <summary>a where positive, else a · b.</summary>
internal readonly struct LeakyRelu : IFloatPair<LeakyRelu>, IVectorPair
{
    public static string Name => "leaky_relu";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Ternary.Float<LeakyReluSlope>(g, a, b);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Inside(g * a.Value, a.Value.le(0));

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => a > T.Zero ? a : a * b;

    public static int Cost => 1;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<LeakyRelu, T>(a, b, y);

    public static void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.OverRight<LeakyRelu, T>(a, b, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b) where T : unmanaged where V : struct, IVector<V, T> => V.Choose(V.Less(V.Of(0.0), a), a, a * b);
}

/// <summary>a where positive, else b (exp a − 1).</summary>
internal readonly struct Elu : IFloatPair<Elu>, IVectorPair
{
    public static string Name => "elu";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Ternary.Where(a.Value.le(0), g * b.Value * a.Value.clamp(max: 0).exp(), g);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.Inside(g * a.Value.clamp(max: 0).expm1(), a.Value.le(0));

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        a > T.Zero || T.IsNaN(a) ? a : b * T.CreateTruncating(Small.Expm1(double.CreateTruncating(a)));

    public static int Cost => 4;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Elu, T>(a, b, y);

    public static void OverRight<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.OverRight<Elu, T>(a, b, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b) where T : unmanaged where V : struct, IVector<V, T> =>
        V.Choose(V.Less(V.Of(0.0), a), a, b * VectorMath.ExpMinus1<T, V>(V.Min(V.Of(0.0), a)));
}

/// <summary>a where positive, else b (exp(a / b) − 1).</summary>
internal readonly struct Celu : IFloatPair<Celu>
{
    public static string Name => "celu";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Ternary.Where(a.Value.le(0), g * (a.Value.clamp(max: 0) / b.Value).exp(), g);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.None("celu", "alpha");

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        a > T.Zero || T.IsNaN(a) ? a : b * T.CreateTruncating(Small.Expm1(double.CreateTruncating(a / b)));
}

/// <summary>The b-th derivative of digamma.</summary>
internal readonly struct Polygamma : IFloatPair<Polygamma>
{
    public static string Name => "polygamma";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => g * Binary.Float<Polygamma>(a, b.Value + 1);

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.None("polygamma", "its order");

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(GammaFunction.Polygamma((int)double.CreateTruncating(b), double.CreateTruncating(a)));
}

/// <summary>Regularised lower incomplete gamma function.</summary>
internal readonly struct Igamma : IFloatPair<Igamma>
{
    public static string Name => "igamma";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.None("igamma", "its first argument");

    public static Tensor? Right(Saved a, Saved b, Tensor g) => g * Slopes.GammaDensity(a, b);

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(GammaFunction.Lower(double.CreateTruncating(a), double.CreateTruncating(b)));
}

/// <summary>Regularised upper incomplete gamma function.</summary>
internal readonly struct Igammac : IFloatPair<Igammac>
{
    public static string Name => "igammac";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.None("igammac", "its first argument");

    public static Tensor? Right(Saved a, Saved b, Tensor g) => -g * Slopes.GammaDensity(a, b);

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(GammaFunction.Upper(double.CreateTruncating(a), double.CreateTruncating(b)));
}

/// <summary>Σ (b + k)^−a.</summary>
internal readonly struct HurwitzZeta : IFloatPair<HurwitzZeta>
{
    public static string Name => "zeta";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.None("zeta", "its first argument");

    public static Tensor? Right(Saved a, Saved b, Tensor g) => -g * a.Value * Binary.Float<HurwitzZeta>(a.Value + 1, b);

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(GammaFunction.Zeta(double.CreateTruncating(a), double.CreateTruncating(b)));
}

/// <summary>0 within ±b.</summary>
internal readonly struct Hardshrink : IFloatPair<Hardshrink>
{
    public static string Name => "hardshrink";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Unless(g, a.Value.ge(-b.Value) & a.Value.le(b));

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.None("hardshrink", "lambda");

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => a >= -b && a <= b ? T.Zero : a;
}

/// <summary>Moved by b towards 0.</summary>
internal readonly struct Softshrink : IFloatPair<Softshrink>
{
    public static string Name => "softshrink";

    public static Tensor? Left(Saved a, Saved b, Tensor g) => Slopes.Unless(g, a.Value.ge(-b.Value) & a.Value.le(b));

    public static Tensor? Right(Saved a, Saved b, Tensor g) => Slopes.None("softshrink", "lambda");

    public static T At<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        a > b ? a - b : a < -b ? a + b : T.Zero;
}
