using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Special;
using TorchSharp.Kernels.Vectorised;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

internal readonly struct Erf : IFloatFunction<Erf>, IVectorFunction
{
    public static string Name => "erf";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Binary.Float<ErfSlope>(g, x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(ErrorFunction.Erf(double.CreateTruncating(x)));

    public static int Cost => 6;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Erf, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => VectorErrors.Erf<T, V>(x);
}

internal readonly struct Erfc : IFloatFunction<Erfc>, IVectorFunction
{
    public static string Name => "erfc";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Binary.Float<ErfSlope>(-g, x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(ErrorFunction.Erfc(double.CreateTruncating(x)));

    public static int Cost => 6;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Erfc, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => VectorErrors.Erfc<T, V>(x);
}

/// <summary>exp(x²) erfc(x).</summary>
internal readonly struct Erfcx : IFloatFunction<Erfcx>
{
    public static string Name => "erfcx";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (2 * x.Value * y.Value - 2 / Math.Sqrt(Math.PI));

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(ErrorFunction.Erfcx(double.CreateTruncating(x)));
}

internal readonly struct Erfinv : IFloatFunction<Erfinv>
{
    public static string Name => "erfinv";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (Math.Sqrt(Math.PI) / 2) * y.Value.square().exp();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(ErrorFunction.Inverse(double.CreateTruncating(x)));
}

/// <summary>log |Γ(x)|.</summary>
internal readonly struct Lgamma : IFloatFunction<Lgamma>
{
    public static string Name => "lgamma";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * x.Value.digamma();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(GammaFunction.LogAbs(double.CreateTruncating(x)));
}

/// <summary>The derivative of lgamma.</summary>
internal readonly struct Digamma : IFloatFunction<Digamma>
{
    public static string Name => "digamma";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * x.Value.polygamma(1);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(GammaFunction.Digamma(double.CreateTruncating(x)));
}

/// <summary>Modified Bessel function of the first kind, order 0.</summary>
internal readonly struct I0 : IFloatFunction<I0>
{
    public static string Name => "i0";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * torch.special.i1(x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Bessel.I0(double.CreateTruncating(x)));
}

/// <summary>exp(−|x|) I0(x).</summary>
internal readonly struct I0e : IFloatFunction<I0e>
{
    public static string Name => "i0e";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (torch.special.i1e(x) - x.Value.sgn() * y.Value);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Bessel.I0e(double.CreateTruncating(x)));
}

/// <summary>Modified Bessel function of the first kind, order 1.</summary>
internal readonly struct I1 : IFloatFunction<I1>
{
    public static string Name => "i1";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.I1(g, x, y);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Bessel.I1(double.CreateTruncating(x)));
}

/// <summary>exp(−|x|) I1(x).</summary>
internal readonly struct I1e : IFloatFunction<I1e>
{
    public static string Name => "i1e";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.I1e(g, x, y);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(Bessel.I1e(double.CreateTruncating(x)));
}

/// <summary>The standard normal distribution function.</summary>
internal readonly struct Ndtr : IFloatFunction<Ndtr>, IVectorFunction
{
    public static string Name => "ndtr";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (-0.5 * x.Value.square()).exp() / Math.Sqrt(2 * Math.PI);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(ErrorFunction.NormalCdf(double.CreateTruncating(x)));

    public static int Cost => 6;

    public static void Over<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => VectorLoop.Over<Ndtr, T>(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> => VectorErrors.NormalCdf<T, V>(x);
}

/// <summary>The standard normal quantile function.</summary>
internal readonly struct Ndtri : IFloatFunction<Ndtri>
{
    public static string Name => "ndtri";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * Math.Sqrt(2 * Math.PI) * (0.5 * y.Value.square()).exp();

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(ErrorFunction.NormalQuantile(double.CreateTruncating(x)));
}

/// <summary>−x log x; 0 at 0, −∞ below.</summary>
internal readonly struct Entr : IFloatFunction<Entr>
{
    public static string Name => "entr";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (-x.Value.log() - 1);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(x) ? x : x > T.Zero ? -x * T.Log(x) : x == T.Zero ? T.Zero : T.NegativeInfinity;
}

/// <summary>log(x / (1 − x)).</summary>
internal readonly struct Logit : IFloatFunction<Logit>
{
    public static string Name => "logit";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Logit(g, x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Log(x / (T.One - x));
}

/// <summary>The angle in the complex plane: π for numbers below 0.</summary>
internal readonly struct Angle : IFloatFunction<Angle>
{
    public static string Name => "angle";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.IsNaN(x) ? x : x < T.Zero ? T.Pi : T.Zero;
}
