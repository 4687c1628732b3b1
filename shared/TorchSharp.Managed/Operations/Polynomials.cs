using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Families of orthogonal polynomials.</summary>
internal static class Polynomials
{
    /// <summary>The n-th of a family at x, broadcast; fractions of n are cut off.</summary>
    public static Tensor Value<TFamily>(Tensor x, Tensor n, Tensor? @out) where TFamily : struct, IPolynomials
    {
        ScalarType dtype = DTypes.ForFloatMath(Promotion.ResultType(x, n));
        return Composites.Into(@out, Ternary.Float<Polynomial<TFamily>>(x.to_type(dtype), n.As(dtype), Make.Point(dtype, 0)));
    }
}
