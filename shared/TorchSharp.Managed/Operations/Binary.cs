using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Functions of two tensors, element by element, broadcast and promoted.</summary>
internal static class Binary
{
    /// <summary>Within the dtype that the two promote to.</summary>
    public static Tensor Number<TOp>(Tensor a, Tensor b) where TOp : struct, INumberPair<TOp>
    {
        ScalarType dtype = Promotion.ResultType(a, b);
        Tensor y = Make.Empty(dtype, Shapes.Broadcast(TOp.Name, a.Layout.Shape, b.Layout.Shape));
        RunNumber<TOp>(a.As(dtype), b.As(dtype), y);
        if (!Differentiable(y, a, b)) return y;
        return TOp.DerivativeNeedsOperands ? Recorded(y, a, b) : Linear(y, a, b);

        static Tensor Recorded(Tensor y, Tensor a, Tensor b)
        {
            Saved sa = a, sb = b;
            return Tape.Result(TOp.Name, y, a, g => TOp.Left(sa, sb, g), b, g => TOp.Right(sa, sb, g));
        }

        // Keeps nothing, so that it can be differentiated any number of times.
        static Tensor Linear(Tensor y, Tensor a, Tensor b) =>
            Tape.Result(TOp.Name, y, a, g => TOp.Left(null!, null!, g), b, g => TOp.Right(null!, null!, g));
    }

    public static Tensor NumberInPlace<TOp>(Tensor a, Tensor b) where TOp : struct, INumberPair<TOp>
    {
        ScalarType dtype = Promotion.ResultType(a, b);
        b = Prepare(TOp.Name, dtype, a, b);
        if (a.dtype != dtype) return Write(TOp.Name + "_", a, old => Number<TOp>(old, b));

        bool recorded = Differentiable(a, a, b);
        Tensor old = recorded && TOp.DerivativeNeedsOperands ? a.Snapshot() : a;
        RunNumber<TOp>(a, b.As(dtype), a);
        return recorded ? Recorded(a, old, b) : a;

        static Tensor Recorded(Tensor a, Tensor old, Tensor b)
        {
            Saved sa = old, sb = ReferenceEquals(a, b) ? old : b;
            return Tape.Rewritten(TOp.Name + "_", a, g => TOp.Left(sa, sb, g), b, g => TOp.Right(sa, sb, g));
        }
    }

    /// <summary>In real numbers; whole ones are converted to the default real dtype first.</summary>
    public static Tensor Float<TOp>(Tensor a, Tensor b) where TOp : struct, IFloatPair<TOp>
    {
        ScalarType dtype = DTypes.ForFloatMath(Promotion.ResultType(a, b));
        Tensor y = Make.Empty(dtype, Shapes.Broadcast(TOp.Name, a.Layout.Shape, b.Layout.Shape));
        RunFloat<TOp>(a.As(dtype), b.As(dtype), y);
        return Differentiable(y, a, b) ? Recorded(y, a, b) : y;

        static Tensor Recorded(Tensor y, Tensor a, Tensor b)
        {
            Saved sa = a, sb = b;
            return Tape.Result(TOp.Name, y, a, g => TOp.Left(sa, sb, g), b, g => TOp.Right(sa, sb, g));
        }
    }

    public static Tensor FloatInPlace<TOp>(Tensor a, Tensor b) where TOp : struct, IFloatPair<TOp>
    {
        ScalarType dtype = DTypes.ForFloatMath(Promotion.ResultType(a, b));
        b = Prepare(TOp.Name, dtype, a, b);
        if (a.dtype != dtype) return Write(TOp.Name + "_", a, old => Float<TOp>(old, b));

        bool recorded = Differentiable(a, a, b);
        Tensor old = recorded ? a.Snapshot() : a;
        RunFloat<TOp>(a, b.As(dtype), a);
        return recorded ? Recorded(a, old, b) : a;

        static Tensor Recorded(Tensor a, Tensor old, Tensor b)
        {
            Saved sa = old, sb = ReferenceEquals(a, b) ? old : b;
            return Tape.Rewritten(TOp.Name + "_", a, g => TOp.Left(sa, sb, g), b, g => TOp.Right(sa, sb, g));
        }
    }

    /// <summary>On the bits of whole numbers and bools.</summary>
    public static Tensor Bits<TOp>(Tensor a, Tensor b) where TOp : struct, IBitPair<TOp>
    {
        ScalarType dtype = WholeType<TOp>(a, b);
        Tensor y = Make.Empty(dtype, Shapes.Broadcast(TOp.Name, a.Layout.Shape, b.Layout.Shape));
        RunBits<TOp>(a.As(dtype), b.As(dtype), y);
        return y;
    }

    public static Tensor BitsInPlace<TOp>(Tensor a, Tensor b) where TOp : struct, IBitPair<TOp>
    {
        ScalarType dtype = WholeType<TOp>(a, b);
        b = Prepare(TOp.Name, dtype, a, b);
        if (a.dtype == dtype) RunBits<TOp>(a, b.As(dtype), a);
        else Make.Write(Bits<TOp>(a, b), a, TOp.Name + "_");
        return a;
    }

    private static bool Differentiable(Tensor y, Tensor a, Tensor b) =>
        GradMode.Enabled && y.dtype.IsFloating() && (a.requires_grad || b.requires_grad);

    // Writes f(a) into a, which was checked to take it.
    private static Tensor Write(string name, Tensor a, Func<Tensor, Tensor> f)
    {
        Tensor value = f(GradMode.Enabled && a.requires_grad ? a.Snapshot() : a);
        Make.Write(value, a, name);
        return Tape.Overwritten(name, a, value);
    }

    // What every in-place operation checks before it writes; returns b, copied if it overlaps a in another layout.
    private static Tensor Prepare(string name, ScalarType dtype, Tensor a, Tensor b)
    {
        if (!Promotion.CanCast(dtype, a.dtype))
            throw new InvalidOperationException(Messages.CannotStore(name + "_", dtype, a.dtype));
        if (b.Layout.TryExpand(a.Layout.Shape) is null)
            throw new ArgumentException(Messages.CannotExpand(name + "_", b.Layout.Shape, a.Layout.Shape));
        Tape.BeforeWrite(name + "_", a);
        bool overlaps = ReferenceEquals(a.Buffer, b.Buffer) && !a.Layout.SameAs(b.Layout);
        return overlaps ? b.clone() : b;
    }

    private static ScalarType WholeType<TOp>(Tensor a, Tensor b) where TOp : struct, IBitPair<TOp>
    {
        ScalarType dtype = Promotion.ResultType(a, b);
        if (!dtype.IsIntegralOrBool()) throw new InvalidOperationException(Messages.NotIntegral(TOp.Name, dtype));
        return dtype;
    }

    private static void RunNumber<TOp>(Tensor a, Tensor b, Tensor y) where TOp : struct, INumberPair<TOp>
    {
        switch (y.Buffer)
        {
            case TensorBuffer<float>: Run<NumberPair<TOp, float>, float>(a, b, y); break;
            case TensorBuffer<double>: Run<NumberPair<TOp, double>, double>(a, b, y); break;
            case TensorBuffer<long>: Run<NumberPair<TOp, long>, long>(a, b, y); break;
            case TensorBuffer<int>: Run<NumberPair<TOp, int>, int>(a, b, y); break;
            default: Run<NumberPair<TOp, byte>, byte>(a, b, y); break;
        }
    }

    private static void RunFloat<TOp>(Tensor a, Tensor b, Tensor y) where TOp : struct, IFloatPair<TOp>
    {
        if (y.Buffer is TensorBuffer<float>) Run<FloatPair<TOp, float>, float>(a, b, y);
        else Run<FloatPair<TOp, double>, double>(a, b, y);
    }

    private static void RunBits<TOp>(Tensor a, Tensor b, Tensor y) where TOp : struct, IBitPair<TOp>
    {
        switch (y.Buffer)
        {
            case TensorBuffer<long>: Run<BitPair<TOp, long>, long>(a, b, y); break;
            case TensorBuffer<int>: Run<BitPair<TOp, int>, int>(a, b, y); break;
            default: Run<BitPair<TOp, byte>, byte>(a, b, y); break;
        }
    }

    private static void Run<TOp, T>(Tensor a, Tensor b, Tensor y) where TOp : struct, IBinary<TOp, T, T> where T : unmanaged
    {
        long[] shape = y.Layout.Shape;
        BinaryKernel.Run<TOp, T, T>(
            a.Elements<T>(), a.Layout.TryExpand(shape)!, b.Elements<T>(), b.Layout.TryExpand(shape)!, y.Elements<T>(), y.Layout);
    }
}
