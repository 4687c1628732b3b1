using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Functions of one tensor, element by element.</summary>
internal static class Unary
{
    /// <summary>A real function; whole numbers are converted to the default real dtype first.</summary>
    public static Tensor Float<TOp>(Tensor x) where TOp : struct, IFloatFunction<TOp>
    {
        Tensor from = x.As(DTypes.ForFloatMath(x.dtype));
        Tensor y = Make.Empty(from.dtype, x.Layout.Shape);
        RunFloat<TOp>(from, y);
        return x.requires_grad ? Recorded(y, x) : y;

        static Tensor Recorded(Tensor y, Tensor x)
        {
            Saved sx = x, sy = y;
            return Tape.Result(TOp.Name, y, x, g => TOp.Derivative(sx, sy, g));
        }
    }

    public static Tensor FloatInPlace<TOp>(Tensor x) where TOp : struct, IFloatFunction<TOp>
    {
        if (!x.dtype.IsFloating())
            throw new InvalidOperationException(Messages.CannotStore(TOp.Name + "_", DTypes.ForFloatMath(x.dtype), x.dtype));
        Tape.BeforeWrite(TOp.Name + "_", x);
        bool recorded = GradMode.Enabled && x.requires_grad;
        Saved before = recorded && TOp.DerivativeNeedsInput ? x.Snapshot() : x;
        RunFloat<TOp>(x, x);
        if (!recorded) return x;
        Saved after = x;
        return Tape.Rewritten(TOp.Name + "_", x, g => TOp.Derivative(before, after, g));
    }

    /// <summary>Rounding: whole numbers stay as they are.</summary>
    public static Tensor Rounding<TOp>(Tensor x) where TOp : struct, IFloatFunction<TOp> =>
        x.dtype.IsFloating() ? Float<TOp>(x) : Make.Copy(x, x.dtype);

    public static Tensor RoundingInPlace<TOp>(Tensor x) where TOp : struct, IFloatFunction<TOp> =>
        x.dtype.IsFloating() ? FloatInPlace<TOp>(x) : x;

    /// <summary>A function within the dtype.</summary>
    public static Tensor Number<TOp>(Tensor x) where TOp : struct, INumberFunction<TOp>
    {
        NotBool<TOp>(x);
        Tensor y = Make.Empty(x.dtype, x.Layout.Shape);
        RunNumber<TOp>(x, y);
        return x.requires_grad ? Recorded(y, x) : y;

        static Tensor Recorded(Tensor y, Tensor x)
        {
            Saved sx = x, sy = y;
            return Tape.Result(TOp.Name, y, x, g => TOp.Derivative(sx, sy, g));
        }
    }

    public static Tensor NumberInPlace<TOp>(Tensor x) where TOp : struct, INumberFunction<TOp>
    {
        NotBool<TOp>(x);
        Tape.BeforeWrite(TOp.Name + "_", x);
        bool recorded = GradMode.Enabled && x.requires_grad;
        Saved before = recorded && TOp.DerivativeNeedsInput ? x.Snapshot() : x;
        RunNumber<TOp>(x, x);
        if (!recorded) return x;
        Saved after = x;
        return Tape.Rewritten(TOp.Name + "_", x, g => TOp.Derivative(before, after, g));
    }

    /// <summary>A question, answered in bools.</summary>
    public static Tensor Ask<TOp>(Tensor x) where TOp : struct, IPredicate<TOp>
    {
        Tensor y = Make.Empty(ScalarType.Bool, x.Layout.Shape);
        switch (x.Buffer)
        {
            case TensorBuffer<float>: Ask<TOp, float>(x, y); break;
            case TensorBuffer<double>: Ask<TOp, double>(x, y); break;
            case TensorBuffer<long>: Ask<TOp, long>(x, y); break;
            case TensorBuffer<int>: Ask<TOp, int>(x, y); break;
            default: Ask<TOp, byte>(x, y); break;
        }
        return y;
    }

    /// <summary>Writes f(x), of x's shape and dtype, into x.</summary>
    public static Tensor InPlace(string name, Tensor x, Func<Tensor, Tensor> f)
    {
        Tensor y = f(GradMode.Enabled && x.requires_grad ? x.Snapshot() : x);
        Tape.BeforeWrite(name, x);
        Make.Write(y, x, name);
        return Tape.Overwritten(name, x, y);
    }

    private static void RunFloat<TOp>(Tensor x, Tensor y) where TOp : struct, IFloatFunction<TOp>
    {
        if (x.Buffer is TensorBuffer<float>) Run<Float<TOp, float>, float>(x, y);
        else Run<Float<TOp, double>, double>(x, y);
    }

    private static void RunNumber<TOp>(Tensor x, Tensor y) where TOp : struct, INumberFunction<TOp>
    {
        switch (x.Buffer)
        {
            case TensorBuffer<float>: Run<Number<TOp, float>, float>(x, y); break;
            case TensorBuffer<double>: Run<Number<TOp, double>, double>(x, y); break;
            case TensorBuffer<long>: Run<Number<TOp, long>, long>(x, y); break;
            case TensorBuffer<int>: Run<Number<TOp, int>, int>(x, y); break;
            default: Run<Number<TOp, byte>, byte>(x, y); break;
        }
    }

    private static void Run<TOp, T>(Tensor x, Tensor y) where TOp : struct, IUnary<TOp, T, T> where T : unmanaged =>
        UnaryKernel.Run<TOp, T, T>(x.Elements<T>(), x.Layout, y.Elements<T>(), y.Layout);

    private static void Ask<TOp, T>(Tensor x, Tensor y)
        where TOp : struct, IPredicate<TOp> where T : unmanaged, INumber<T> =>
        UnaryKernel.Run<Asks<TOp, T>, T, byte>(x.Elements<T>(), x.Layout, y.Elements<byte>(), y.Layout);

    private static void NotBool<TOp>(Tensor x) where TOp : struct, INumberFunction<TOp>
    {
        if (x.dtype == ScalarType.Bool && TOp.Name is ("neg" or "abs" or "relu" or "relu6"))
            throw new InvalidOperationException(Messages.NotForBool(TOp.Name));
    }
}
