using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Functions of three tensors, element by element.</summary>
internal static class Ternary
{
    public static Tensor Float<TOp>(Tensor a, Tensor b, Tensor c) where TOp : struct, IFloatTriple<TOp>
    {
        ScalarType dtype = DTypes.ForFloatMath(a.dtype);
        long[] shape = Shapes.Broadcast(TOp.Name, Shapes.Broadcast(TOp.Name, a.Layout.Shape, b.Layout.Shape), c.Layout.Shape);
        Tensor y = Make.Empty(dtype, shape);
        if (dtype == ScalarType.Float32) Run<FloatTriple<TOp, float>, float, float>(a.As(dtype), b.As(dtype), c.As(dtype), y);
        else Run<FloatTriple<TOp, double>, double, double>(a.As(dtype), b.As(dtype), c.As(dtype), y);
        return GradMode.Enabled && (a.requires_grad || b.requires_grad || c.requires_grad) ? Recorded(y, a, b, c) : y;

        static Tensor Recorded(Tensor y, Tensor a, Tensor b, Tensor c)
        {
            Saved sa = a, sb = b, sc = c;
            return Tape.Result(TOp.Name, y, a, g => TOp.First(sa, sb, sc, g), b, g => TOp.Second(sa, sb, sc, g), c, g => TOp.Third(sa, sb, sc, g));
        }
    }

    /// <summary>x where the condition holds, else y.</summary>
    public static Tensor Where(Tensor condition, Tensor x, Tensor y)
    {
        if (condition.dtype is not (ScalarType.Bool or ScalarType.Byte))
            throw new ArgumentException(Messages.NotAMask("where", condition.dtype));

        ScalarType dtype = Promotion.ResultType(x, y);
        long[] shape = Shapes.Broadcast("where", condition.Layout.Shape, Shapes.Broadcast("where", x.Layout.Shape, y.Layout.Shape));
        Tensor result = Make.Empty(dtype, shape);
        Tensor a = x.As(dtype), b = y.As(dtype);
        switch (result.Buffer)
        {
            case TensorBuffer<float>: Run<Choose<float>, byte, float>(condition, a, b, result); break;
            case TensorBuffer<double>: Run<Choose<double>, byte, double>(condition, a, b, result); break;
            case TensorBuffer<long>: Run<Choose<long>, byte, long>(condition, a, b, result); break;
            case TensorBuffer<int>: Run<Choose<int>, byte, int>(condition, a, b, result); break;
            default: Run<Choose<byte>, byte, byte>(condition, a, b, result); break;
        }
        return Recorded(result, condition, x, y);
    }

    private static Tensor Recorded(Tensor result, Tensor condition, Tensor x, Tensor y)
    {
        if (!GradMode.Enabled || !(x.requires_grad || y.requires_grad)) return result;
        Saved mask = condition;
        return Tape.Result(
            "where", result,
            x, g => Where(mask, g, Make.Point(g.dtype, 0)),
            y, g => Where(mask, Make.Point(g.dtype, 0), g));
    }

    private static void Run<TOp, TFirst, T>(Tensor a, Tensor b, Tensor c, Tensor y)
        where TOp : struct, ITernary<TOp, TFirst, T> where TFirst : unmanaged where T : unmanaged
    {
        long[] shape = y.Layout.Shape;
        TernaryKernel.Run<TOp, TFirst, T>(
            a.Elements<TFirst>(), a.Layout.TryExpand(shape)!, b.Elements<T>(), b.Layout.TryExpand(shape)!,
            c.Elements<T>(), c.Layout.TryExpand(shape)!, y.Elements<T>(), y.Layout);
    }
}
