using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels.Special;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

/// <summary>Bessel function of the first kind, order 0.</summary>
internal readonly struct J0 : IFloatFunction<J0>
{
    public static string Name => "bessel_j0";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -g * Unary.Float<J1>(x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(BesselJY.J0(double.CreateTruncating(x)));
}

/// <summary>Bessel function of the first kind, order 1.</summary>
internal readonly struct J1 : IFloatFunction<J1>
{
    public static string Name => "bessel_j1";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (Unary.Float<J0>(x) - Slopes.Ratio(y, x, 0.5));

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(BesselJY.J1(double.CreateTruncating(x)));
}

/// <summary>Bessel function of the second kind, order 0.</summary>
internal readonly struct Y0 : IFloatFunction<Y0>
{
    public static string Name => "bessel_y0";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -g * Unary.Float<Y1>(x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(BesselJY.Y0(double.CreateTruncating(x)));
}

/// <summary>Bessel function of the second kind, order 1.</summary>
internal readonly struct Y1 : IFloatFunction<Y1>
{
    public static string Name => "bessel_y1";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (Unary.Float<Y0>(x) - y.Value / x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(BesselJY.Y1(double.CreateTruncating(x)));
}

/// <summary>Modified Bessel function of the second kind, order 0.</summary>
internal readonly struct K0 : IFloatFunction<K0>
{
    public static string Name => "modified_bessel_k0";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -g * Unary.Float<K1>(x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(BesselK.K0(double.CreateTruncating(x)));
}

/// <summary>Modified Bessel function of the second kind, order 1.</summary>
internal readonly struct K1 : IFloatFunction<K1>
{
    public static string Name => "modified_bessel_k1";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -g * (Unary.Float<K0>(x) + y.Value / x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(BesselK.K1(double.CreateTruncating(x)));
}

/// <summary>eˣ K₀(x).</summary>
internal readonly struct K0e : IFloatFunction<K0e>
{
    public static string Name => "scaled_modified_bessel_k0";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (y.Value - Unary.Float<K1e>(x));

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(BesselK.K0e(double.CreateTruncating(x)));
}

/// <summary>eˣ K₁(x).</summary>
internal readonly struct K1e : IFloatFunction<K1e>
{
    public static string Name => "scaled_modified_bessel_k1";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * (y.Value - Unary.Float<K0e>(x) - y.Value / x);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(BesselK.K1e(double.CreateTruncating(x)));
}

/// <summary>sin x / x.</summary>
internal readonly struct SphericalJ0 : IFloatFunction<SphericalJ0>
{
    public static string Name => "spherical_bessel_j0";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * Slopes.Ratio(x.Value.cos() - y, x, 0);

    // Its first terms where sin x / x would be 0 / 0.
    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsInfinity(x) ? T.Zero : T.Abs(x) < T.CreateTruncating(1e-4) ? T.One - x * x / T.CreateTruncating(6) : T.Sin(x) / x;
}

/// <summary>Airy's Ai.</summary>
internal readonly struct AiryAi : IFloatFunction<AiryAi>
{
    public static string Name => "airy_ai";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.None("airy_ai", "its argument");

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.CreateTruncating(BesselK.Airy(double.CreateTruncating(x)));
}
