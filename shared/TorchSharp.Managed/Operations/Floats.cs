using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Real numbers taken apart.</summary>
internal static class Floats
{
    /// <summary>m and e of x = m 2ᵉ with ½ ≤ |m| &lt; 1; zero, infinity and NaN are their own m, with e = 0.</summary>
    public static (Tensor Mantissa, Tensor Exponent) Parts(Tensor x)
    {
        if (!x.dtype.IsFloating()) throw new InvalidOperationException(Messages.NotFloating("frexp", x.dtype));
        double[] mantissa = x.DenseAs(ScalarType.Float64).Span<double>().ToArray();
        int[] exponent = new int[mantissa.Length];
        for (int i = 0; i < mantissa.Length; i++)
        {
            if (mantissa[i] == 0 || !double.IsFinite(mantissa[i])) continue;
            exponent[i] = Math.ILogB(mantissa[i]) + 1;
            mantissa[i] = Math.ScaleB(mantissa[i], -exponent[i]);
        }
        Tensor m = Make.FromArray(mantissa, ScalarType.Float64, x.shape).As(x.dtype), e = Make.FromArray(exponent, ScalarType.Int32, x.shape);
        if (!x.requires_grad) return (m, e);
        Saved se = e;
        return (Tape.Result("frexp", m, x, g => g / Make.Point(g.dtype, 2).pow(se.Value.to_type(g.dtype))), e);
    }
}
