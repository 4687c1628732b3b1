using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;
using TorchSharp.Kernels.Special;
using TorchSharp.Kernels.Vectorised;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

/// <summary>a + c (b − a), exact at both ends.</summary>
internal readonly struct Lerp : IFloatTriple<Lerp>
{
    public static string Name => "lerp";

    public static Tensor? First(Saved a, Saved b, Saved c, Tensor g) => g * (1 - c.Value);

    public static Tensor? Second(Saved a, Saved b, Saved c, Tensor g) => g * c.Value;

    public static Tensor? Third(Saved a, Saved b, Saved c, Tensor g) => g * (b.Value - a.Value);

    public static T At<T>(T a, T b, T c) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.Abs(c) < T.CreateTruncating(0.5) ? a + c * (b - a) : b - (b - a) * (T.One - c);
}

/// <summary>log(1 + exp(b·a)) / b, linear where b·a exceeds c.</summary>
internal readonly struct Softplus : IFloatTriple<Softplus>, IVectorTriple
{
    public static string Name => "softplus";

    public static Tensor? First(Saved a, Saved b, Saved c, Tensor g) => Slopes.Softplus(g, a, b, c);

    public static Tensor? Second(Saved a, Saved b, Saved c, Tensor g) => Slopes.None("softplus", "beta");

    public static Tensor? Third(Saved a, Saved b, Saved c, Tensor g) => Slopes.None("softplus", "its threshold");

    public static T At<T>(T a, T b, T c) where T : unmanaged, IFloatingPointIeee754<T> =>
        a * b > c ? a : T.CreateTruncating(Small.Log1p(Math.Exp(double.CreateTruncating(a * b)))) / b;

    public static void Over<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<Softplus, T>(a, b, c, y);

    // log(1 + eᶻ) = max(z, 0) + log(1 + e^−|z|), where nothing overflows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<T, V>(V a, V b, V c) where T : unmanaged where V : struct, IVector<V, T>
    {
        V z = a * b;
        V value = V.Max(V.Of(0.0), z) + VectorMath.LogOnePlus<T, V>(VectorMath.Exp<T, V>(-V.Abs(z)));
        return V.Choose(V.Less(c, z), a, value / b);
    }
}

/// <summary>a where it exceeds b, else c.</summary>
internal readonly struct Threshold : IFloatTriple<Threshold>
{
    public static string Name => "threshold";

    public static Tensor? First(Saved a, Saved b, Saved c, Tensor g) => Slopes.Unless(g, a.Value.le(b));

    public static Tensor? Second(Saved a, Saved b, Saved c, Tensor g) => Slopes.None("threshold", "its threshold");

    public static Tensor? Third(Saved a, Saved b, Saved c, Tensor g) => Slopes.None("threshold", "its value");

    public static T At<T>(T a, T b, T c) where T : unmanaged, IFloatingPointIeee754<T> => a <= b ? c : a;
}
