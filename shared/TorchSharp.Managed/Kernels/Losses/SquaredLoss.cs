using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Losses;

/// <summary>(x − t)².</summary>
internal readonly struct SquaredLoss : ILoss
{
    public static string Name => "mse_loss";

    public static void Value<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(x, t, y);
        TensorPrimitives.Multiply<T>(y, y, y);
    }

    public static void Slope<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(x, t, y);
        TensorPrimitives.Add<T>(y, y, y);
    }

    public static Tensor? Curvature(Tensor x, Tensor t) => torch.full_like(x, 2);

    public static Tensor? Cross(Tensor x, Tensor t) => torch.full_like(x, -2);

    public static Tensor TargetSlope(Tensor x, Tensor t) => 2 * (t - x);
}
