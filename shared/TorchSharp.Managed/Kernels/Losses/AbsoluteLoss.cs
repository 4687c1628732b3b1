using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Losses;

/// <summary>|x − t|.</summary>
internal readonly struct AbsoluteLoss : ILoss
{
    public static string Name => "l1_loss";

    public static void Value<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(x, t, y);
        TensorPrimitives.Abs<T>(y, y);
    }

    public static void Slope<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (int i = 0; i < x.Length; i++)
        {
            T difference = x[i] - t[i];
            y[i] = T.IsNaN(difference) ? difference : T.CreateTruncating(T.Sign(difference));
        }
    }

    public static Tensor? Curvature(Tensor x, Tensor t) => null;

    public static Tensor? Cross(Tensor x, Tensor t) => null;

    public static Tensor TargetSlope(Tensor x, Tensor t) => (t - x).sign();
}
