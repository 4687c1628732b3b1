using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Limiting values from below, from above, or both. NaN stays.</summary>
internal static class Clamping
{
    public static Tensor Clamp(Tensor x, Tensor? min, Tensor? max)
    {
        if (min is null && max is null) throw new ArgumentException(Messages.ClampWithoutBounds());
        Tensor y = min is null ? x : Binary.Number<Maximum>(x, min);
        return max is null ? y : Binary.Number<Minimum>(y, max);
    }

    public static Tensor ClampInPlace(Tensor x, Tensor? min, Tensor? max)
    {
        if (min is null && max is null) throw new ArgumentException(Messages.ClampWithoutBounds());
        if (min is not null) Binary.NumberInPlace<Maximum>(x, min);
        if (max is not null) Binary.NumberInPlace<Minimum>(x, max);
        return x;
    }

    public static Tensor? Bound(Tensor x, Scalar? bound) => bound is null ? null : Make.Operand(x, bound);
}
