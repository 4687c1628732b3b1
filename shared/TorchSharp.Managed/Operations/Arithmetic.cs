using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Where arithmetic has rules of its own: bools, division, powers.</summary>
internal static class Arithmetic
{
    public static Tensor Add(Tensor a, Tensor b) =>
        BothBool(a, b) ? Binary.Number<Maximum>(a, b) : Binary.Number<Add>(a, b);

    public static Tensor AddInPlace(Tensor a, Tensor b) =>
        BothBool(a, b) ? Binary.NumberInPlace<Maximum>(a, b) : Binary.NumberInPlace<Add>(a, b);

    public static Tensor Sub(Tensor a, Tensor b)
    {
        if (a.dtype == ScalarType.Bool || b.dtype == ScalarType.Bool) throw new InvalidOperationException(Messages.NotForBool("sub"));
        return Binary.Number<Sub>(a, b);
    }

    public static Tensor SubInPlace(Tensor a, Tensor b)
    {
        if (a.dtype == ScalarType.Bool || b.dtype == ScalarType.Bool) throw new InvalidOperationException(Messages.NotForBool("sub_"));
        return Binary.NumberInPlace<Sub>(a, b);
    }

    /// <summary>A factor alpha on the second term of a sum.</summary>
    public static Tensor Scale(Tensor b, Scalar alpha)
    {
        if (b.dtype.IsIntegralOrBool() && alpha.Type == ScalarType.Float64)
            throw new ArgumentException(Messages.AlphaMustBeWhole(b.dtype));
        return Binary.Number<Mul>(b, Make.Operand(b, alpha));
    }

    public static Tensor Div(Tensor a, Tensor b, torch.RoundingMode mode) => mode switch
    {
        torch.RoundingMode.trunc => Binary.Number<DivTrunc>(a, b),
        torch.RoundingMode.floor => Binary.Number<DivFloor>(a, b),
        _ => TrueDiv(a, b),
    };

    public static Tensor DivInPlace(Tensor a, Tensor b, torch.RoundingMode mode)
    {
        if (mode == torch.RoundingMode.trunc) return Binary.NumberInPlace<DivTrunc>(a, b);
        if (mode == torch.RoundingMode.floor) return Binary.NumberInPlace<DivFloor>(a, b);
        if (a.dtype.IsIntegralOrBool())
            throw new InvalidOperationException(Messages.CannotStore("div_", DTypes.ForFloatMath(Promotion.ResultType(a, b)), a.dtype));
        return Binary.NumberInPlace<Div>(a, b);
    }

    public static Tensor Square(Tensor a) => Unary.Number<Square>(a.dtype == ScalarType.Bool ? a.As(ScalarType.Int64) : a);

    public static Tensor Pow(Tensor a, Tensor b)
    {
        if (!Promotion.ResultType(a, b).IsIntegralOrBool()) return Binary.Float<Pow>(a, b);
        return Binary.Number<IntegerPower>(a, b);
    }

    public static Tensor Pow(Tensor a, Scalar b)
    {
        if (a.dtype.IsIntegralOrBool() && b.Type != ScalarType.Float64)
        {
            if (b.Whole < 0) throw new ArgumentException(Messages.NegativePower(b.Whole));
            return Binary.Number<IntegerPower>(a, Make.Operand(a, b));
        }
        return b.Real switch
        {
            2 => Unary.Number<Square>(a.As(DTypes.ForFloatMath(a.dtype))),
            0.5 => Unary.Float<Sqrt>(a),
            _ => Binary.Float<Pow>(a, Make.Operand(a, b)),
        };
    }

    public static Tensor PowInPlace(Tensor a, Tensor b) =>
        Promotion.ResultType(a, b).IsIntegralOrBool() ? Binary.NumberInPlace<IntegerPower>(a, b) : Binary.FloatInPlace<Pow>(a, b);

    private static Tensor TrueDiv(Tensor a, Tensor b)
    {
        if (!Promotion.ResultType(a, b).IsIntegralOrBool()) return Binary.Number<Div>(a, b);
        ScalarType real = torch.get_default_dtype();
        return Binary.Number<Div>(a.As(real), b.As(real));
    }

    private static bool BothBool(Tensor a, Tensor b) => Promotion.ResultType(a, b) == ScalarType.Bool;
}
