using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Replacing values that are not numbers.</summary>
internal static class Cleaning
{
    public static Tensor NanToNum(Tensor x, double nan, double? posinf, double? neginf)
    {
        if (!x.dtype.IsFloating()) return Make.Copy(x, x.dtype);

        double largest = x.dtype == ScalarType.Float32 ? float.MaxValue : double.MaxValue;
        Tensor y = Ternary.Where(Unary.Ask<Kernels.IsNaN>(x), Make.Point(x.dtype, nan), x);
        y = Ternary.Where(Unary.Ask<Kernels.IsPosInf>(x), Make.Point(x.dtype, posinf ?? largest), y);
        return Ternary.Where(Unary.Ask<Kernels.IsNegInf>(x), Make.Point(x.dtype, neginf ?? -largest), y);
    }
}
