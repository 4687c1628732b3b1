using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Limiting values from below, from above, or both. NaN stays.</summary>
internal static class Clamping
{
    public static Tensor Clamp(Tensor x, Tensor? min, Tensor? max)
    {
        if (min is null && max is null) throw new ArgumentException(Messages.ClampWithoutBounds());
        if (GradMode.Enabled && (x.requires_grad || min?.requires_grad == true || max?.requires_grad == true)) return Recorded(x, min, max);
        return Values(x, min, max);
    }

    /// <summary>Clamped to an interval, without a gradient at its ends.</summary>
    public static Tensor Hardtanh(Tensor x, Scalar min, Scalar max)
    {
        Tensor low = Make.Operand(x, min), high = Make.Operand(x, max);
        Tensor y = Values(x.Detached(), low, high);
        if (!x.requires_grad) return y;
        Saved sx = x;
        return Tape.Result("hardtanh", y, x, g => Slopes.Unless(g, sx.Value.le(low) | sx.Value.ge(high)));
    }

    public static Tensor ClampInPlace(Tensor x, Tensor? min, Tensor? max)
    {
        if (min is null && max is null) throw new ArgumentException(Messages.ClampWithoutBounds());
        if (GradMode.Enabled && x.requires_grad) return Unary.InPlace("clamp_", x, old => Clamp(old, min, max));
        if (min is not null) Binary.NumberInPlace<Maximum>(x, min);
        if (max is not null) Binary.NumberInPlace<Minimum>(x, max);
        return x;
    }

    // Inside the bounds and on them the gradient is that of x, outside that of the bound.
    private static Tensor Recorded(Tensor x, Tensor? min, Tensor? max)
    {
        Tensor y = Values(x.Detached(), min?.Detached(), max?.Detached());
        Saved sx = x;
        Saved? low = min is null ? null : (Saved)min, high = max is null ? null : (Saved)max;
        return Tape.Result("clamp", y, (Tensor?[])[x, min, max], (g, wanted) =>
        {
            Tensor? below = low is null ? null : sx.Value.lt(low), above = high is null ? null : sx.Value.gt(high);
            Tensor? from = low is null ? null : sx.Value.ge(low), upTo = high is null ? null : sx.Value.le(high);
            return
            [
                wanted[0] ? Slopes.Inside(g, from is null ? upTo! : upTo is null ? from : from & upTo) : null,
                wanted[1] ? Slopes.Inside(g, high is null ? below! : below! & low!.Value.lt(high)) : null,
                wanted[2] ? Slopes.Inside(g, low is null ? above! : above! | low.Value.gt(high!)) : null,
            ];
        });
    }

    private static Tensor Values(Tensor x, Tensor? min, Tensor? max)
    {
        Tensor y = min is null ? x : Binary.Number<Maximum>(x, min);
        return max is null ? y : Binary.Number<Minimum>(y, max);
    }

    public static Tensor? Bound(Tensor x, Scalar? bound) => bound is null ? null : Make.Operand(x, bound);
}
