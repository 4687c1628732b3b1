using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Engine;
using TorchSharp.Kernels.Losses;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Operations;

/// <summary>Losses of single elements: value and reduction in one pass, and the derivative in one.</summary>
internal static partial class Losses
{
    public static Tensor Pairwise<TLoss>(Tensor input, Tensor target, Reduction reduction, bool sameShape = false) where TLoss : struct, ILoss
    {
        (Tensor x, Tensor t) = Aligned(TLoss.Name, input, target, sameShape);
        Tensor y = x.dtype == ScalarType.Float32 ? Value<TLoss, float>(x, t, reduction) : Value<TLoss, double>(x, t, reduction);
        if (!x.requires_grad && !t.requires_grad) return y;

        Saved sx = x, st = t;
        double factor = reduction == Reduction.Mean ? 1.0 / x.NumberOfElements : 1;
        return Tape.Result(
            TLoss.Name, y, x, g => Slope<TLoss>(sx, st, g, factor), t, g => TLoss.TargetSlope(sx, st) * (g * factor));
    }

    /// <summary>A loss of each element, reduced.</summary>
    public static Tensor Reduced(Tensor each, Reduction reduction) => reduction switch
    {
        Reduction.Mean => each.mean(),
        Reduction.Sum => each.sum(),
        _ => each,
    };

    // factor · g · ∂f/∂x; g is one number, or has one for each element.
    private static Tensor Slope<TLoss>(Tensor x, Tensor t, Tensor g, double factor) where TLoss : struct, ILoss
    {
        Tensor y = x.dtype == ScalarType.Float32 ? Slope<TLoss, float>(x, t, g, factor) : Slope<TLoss, double>(x, t, g, factor);
        Saved sx = x, st = t, sg = g;
        return Tape.Result(
            TLoss.Name + "_backward", y,
            x, h => TLoss.Curvature(sx, st) is Tensor c ? h * c * (sg.Value * factor) : null,
            t, h => TLoss.Cross(sx, st) is Tensor c ? h * c * (sg.Value * factor) : null,
            g, h => Slope<TLoss>(sx, st, h, factor));
    }

    private static Tensor Value<TLoss, T>(Tensor x, Tensor t, Reduction reduction)
        where TLoss : struct, ILoss where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (reduction != Reduction.None)
        {
            double sum = LossKernel.Sum<TLoss, T>(Memory<T>(x), Memory<T>(t));
            return Make.Point(x.dtype, reduction == Reduction.Mean ? sum / x.NumberOfElements : sum);
        }
        Tensor y = Make.Empty(x.dtype, x.Layout.Shape);
        LossKernel.Each<TLoss, T>(Memory<T>(x), Memory<T>(t), y.Elements<T>());
        return y;
    }

    private static Tensor Slope<TLoss, T>(Tensor x, Tensor t, Tensor g, double factor)
        where TLoss : struct, ILoss where T : unmanaged, IFloatingPointIeee754<T>
    {
        bool each = g.NumberOfElements == x.NumberOfElements && g.NumberOfElements != 1;
        if (!each) factor *= g.NumberOfElements == 0 ? 0 : g.reshape([]).ToDouble();
        Tensor y = Make.Empty(x.dtype, x.Layout.Shape);
        LossKernel.Slope<TLoss, T>(Memory<T>(x), Memory<T>(t), each ? Memory<T>(g) : default, T.CreateTruncating(factor), y.Elements<T>());
        return y;
    }

    // The smallest and the largest element, NaN if there is one.
    private static (double, double) Range(Tensor x)
    {
        if (x.NumberOfElements == 0) return (0, 0);
        if (x.dtype == ScalarType.Float32) return (TensorPrimitives.Min(Memory<float>(x).Span), TensorPrimitives.Max(Memory<float>(x).Span));
        ReadOnlySpan<double> values = Memory<double>(x.to_type(ScalarType.Float64)).Span;
        return (TensorPrimitives.Min(values), TensorPrimitives.Max(values));
    }

    private static ReadOnlyMemory<T> Memory<T>(Tensor x) where T : unmanaged
    {
        Tensor dense = x.Dense();
        return dense.Elements<T>().AsMemory((int)dense.Layout.Offset, (int)dense.Layout.Count);
    }

    // Both in one shape and one real dtype.
    private static (Tensor, Tensor) Aligned(string operation, Tensor x, Tensor t, bool sameShape)
    {
        if (sameShape && !Shapes.Same(x.Layout.Shape, t.Layout.Shape))
            throw new ArgumentException(Messages.ShapesDiffer(operation, x.Layout.Shape, t.Layout.Shape));
        ScalarType dtype = DTypes.ForFloatMath(Promotion.ResultType(x, t));
        (x, t) = (x.to_type(dtype), t.to_type(dtype));
        if (Shapes.Same(x.Layout.Shape, t.Layout.Shape)) return (x, t);
        long[] shape = Shapes.Broadcast(operation, x.Layout.Shape, t.Layout.Shape);
        return (x.expand(shape), t.expand(shape));
    }
}
