using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Questions about two tensors, answered in bools.</summary>
internal static class Compare
{
    public static Tensor Run<TOp>(Tensor a, Tensor b) where TOp : struct, IComparison<TOp>
    {
        Tensor y = Make.Empty(ScalarType.Bool, Shapes.Broadcast(TOp.Name, a.Layout.Shape, b.Layout.Shape));
        ScalarType dtype = Promotion.ResultType(a, b);
        (a, b) = (a.As(dtype), b.As(dtype));
        switch (a.Buffer)
        {
            case TensorBuffer<float>: Run<TOp, float>(a, b, y); break;
            case TensorBuffer<double>: Run<TOp, double>(a, b, y); break;
            case TensorBuffer<long>: Run<TOp, long>(a, b, y); break;
            case TensorBuffer<int>: Run<TOp, int>(a, b, y); break;
            default: Run<TOp, byte>(a, b, y); break;
        }
        return y;
    }

    public static Tensor Run<TOp>(Tensor a, Scalar b) where TOp : struct, IComparison<TOp> =>
        Run<TOp>(a, Make.Operand(a, b));

    /// <summary>The answers written into a, in its own dtype.</summary>
    public static Tensor InPlace<TOp>(Tensor a, Tensor b) where TOp : struct, IComparison<TOp>
    {
        Tensor answer = Run<TOp>(a, b);
        if (!Shapes.Same(answer.Layout.Shape, a.Layout.Shape))
            throw new ArgumentException(Messages.CannotExpand(TOp.Name + "_", b.Layout.Shape, a.Layout.Shape));
        Tape.BeforeWrite(TOp.Name + "_", a);
        Make.Write(answer, a, TOp.Name + "_");
        return Tape.Rewritten(TOp.Name + "_", a, Slopes.Zero);
    }

    public static Tensor InPlace<TOp>(Tensor a, Scalar b) where TOp : struct, IComparison<TOp> =>
        InPlace<TOp>(a, Make.Operand(a, b));

    /// <summary>True if every pair is equal; NaN equals nothing.</summary>
    public static bool AllEqual(Tensor a, Tensor b) => !Run<Ne>(a, b).Span<byte>().Contains((byte)1);

    /// <summary>|a − b| ≤ atol + rtol |b|, infinities equal only to themselves.</summary>
    public static Tensor IsClose(Tensor a, Tensor b, double rtol, double atol, bool equalNaN)
    {
        if (a.dtype != b.dtype) throw new InvalidOperationException(Messages.DTypesDiffer("isclose", a.dtype, b.dtype));

        Tensor x = a.As(ScalarType.Float64), y = b.As(ScalarType.Float64);
        Tensor near = Run<Le>((x - y).abs(), y.abs().mul(rtol).add(atol));
        Tensor close = Run<LogicalOr>(Run<Eq>(x, y), Run<LogicalAnd>(near, Unary.Ask<IsFinite>(y)));
        return equalNaN ? Run<LogicalOr>(close, Run<LogicalAnd>(Unary.Ask<IsNaN>(x), Unary.Ask<IsNaN>(y))) : close;
    }

    private static void Run<TOp, T>(Tensor a, Tensor b, Tensor y)
        where TOp : struct, IComparison<TOp> where T : unmanaged, INumber<T>
    {
        long[] shape = y.Layout.Shape;
        BinaryKernel.Run<Compares<TOp, T>, T, byte>(
            a.Elements<T>(), a.Layout.TryExpand(shape)!, b.Elements<T>(), b.Layout.TryExpand(shape)!, y.Elements<byte>(), y.Layout);
    }
}
