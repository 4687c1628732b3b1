using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

internal readonly struct Floor : IFloatFunction<Floor>
{
    public static string Name => "floor";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Floor(x);
}

internal readonly struct Ceil : IFloatFunction<Ceil>
{
    public static string Name => "ceil";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Ceiling(x);
}

internal readonly struct Trunc : IFloatFunction<Trunc>
{
    public static string Name => "trunc";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Truncate(x);
}

/// <summary>Halves to the even neighbour.</summary>
internal readonly struct Round : IFloatFunction<Round>
{
    public static string Name => "round";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Zero(g);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Round(x, MidpointRounding.ToEven);
}

internal readonly struct Frac : IFloatFunction<Frac>
{
    public static string Name => "frac";

    public static bool DerivativeNeedsInput => false;

    public static Tensor? Derivative(Saved x, Saved y, Tensor g) => Slopes.Same(g);

    public static T At<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => x - T.Truncate(x);
}
