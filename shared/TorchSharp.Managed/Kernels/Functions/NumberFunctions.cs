using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

internal readonly struct Neg : INumberFunction<Neg>
{
    public static string Name => "neg";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => -g;

    public static T At<T>(T x) where T : unmanaged, INumber<T> => -x;
}

internal readonly struct Abs : INumberFunction<Abs>
{
    public static string Name => "abs";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => g * x.Value.sgn();

    public static T At<T>(T x) where T : unmanaged, INumber<T> => T.Abs(x);
}

internal readonly struct Square : INumberFunction<Square>
{
    public static string Name => "square";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => 2 * g * x.Value;

    public static T At<T>(T x) where T : unmanaged, INumber<T> => x * x;
}

/// <summary>−1, 0 or 1; 0 for NaN.</summary>
internal readonly struct Sign : INumberFunction<Sign>
{
    public static string Name => "sign";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T x) where T : unmanaged, INumber<T> =>
        x > T.Zero ? T.One : x < T.Zero ? -T.One : T.Zero;
}

internal readonly struct Relu : INumberFunction<Relu>
{
    public static string Name => "relu";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Unless(g, y.Value.le(0));

    public static T At<T>(T x) where T : unmanaged, INumber<T> => x > T.Zero || T.IsNaN(x) ? x : T.Zero;
}

internal readonly struct Relu6 : INumberFunction<Relu6>
{
    public static string Name => "relu6";

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Unless(g, x.Value.le(0) | x.Value.ge(6));

    public static T At<T>(T x) where T : unmanaged, INumber<T> =>
        T.IsNaN(x) ? x : T.Clamp(x, T.Zero, T.CreateTruncating(6));
}
