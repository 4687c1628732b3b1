namespace TorchSharp.Engine;

/// <summary>
/// PyTorch's type promotion: bool &lt; whole &lt; real. A number and a 0-dim tensor raise the dtype of a tensor with
/// dimensions only when they belong to a higher kind.
/// </summary>
internal static class Promotion
{
    /// <summary>The smallest dtype that holds both.</summary>
    public static ScalarType Join(ScalarType a, ScalarType b)
    {
        if (a == b) return a;

        int ka = Kind(a), kb = Kind(b);
        if (ka != kb) return ka > kb ? a : b;
        if (ka == 1)
        {
            // Byte with a signed 8-bit number needs 16 bits; otherwise the wider one.
            if (DTypes.SizeOf(a) == 1 && DTypes.SizeOf(b) == 1) return ScalarType.Int16;
            return DTypes.SizeOf(a) > DTypes.SizeOf(b) ? a : b;
        }
        if (DTypes.SizeOf(a) == DTypes.SizeOf(b)) return ScalarType.Float32;
        return DTypes.SizeOf(a) > DTypes.SizeOf(b) ? a : b;
    }

    public static ScalarType ResultType(Tensor a, Tensor b)
    {
        ScalarType ta = a.dtype, tb = b.dtype;
        if (ta == tb) return ta;

        bool pointA = a.Layout.Rank == 0, pointB = b.Layout.Rank == 0;
        if (pointA == pointB) return Join(ta, tb);

        (ScalarType dims, ScalarType point) = pointA ? (tb, ta) : (ta, tb);
        return Kind(point) > Kind(dims) ? point : dims;
    }

    public static ScalarType ResultType(Tensor a, Scalar b) => ResultType(a.dtype, b);

    public static ScalarType ResultType(ScalarType a, Scalar b)
    {
        if (Kind(b.Type) <= Kind(a)) return a;
        return Of(b);
    }

    /// <summary>The dtype of a tensor made from a number.</summary>
    public static ScalarType Of(Scalar value) => value.Type switch
    {
        ScalarType.Float64 => torch.get_default_dtype(),
        _ => value.Type,
    };

    public static bool CanCast(ScalarType from, ScalarType to) => Kind(from) <= Kind(to);

    private static int Kind(ScalarType type) =>
        type == ScalarType.Bool ? 0 : type.IsComplexType() ? 3 : type.IsFloating() ? 2 : 1;
}
