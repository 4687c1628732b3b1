using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>What follows from singular values: rank, pseudo-inverse, least squares.</summary>
internal static class Spectra
{
    public static Tensor Rank(Tensor a, double? atol, double? rtol, bool hermitian)
    {
        Tensor s = hermitian
            ? Decompositions.Eigh("linalg.matrix_rank", a, 'L').Values.abs()
            : Decompositions.Svd("linalg.matrix_rank", a, false).S;
        return s.gt(Tolerance(a, s, atol, rtol)).sum(-1);
    }

    public static Tensor PseudoInverse(Tensor a, double? atol, double? rtol, bool hermitian)
    {
        if (hermitian) Matrices.CheckSquare("linalg.pinv", a);
        (Tensor u, Tensor s, Tensor vh) = Decompositions.Svd("linalg.pinv", a.detach(), false);
        Tensor inverse = Ternary.Where(s.gt(Tolerance(a, s, atol, rtol)), s.reciprocal(), Make.Point(s.dtype, 0));
        Tensor p = vh.mT.mul(inverse.unsqueeze(-2)).matmul(u.mT).detach();
        if (!Matrices.Recording(a)) return p;
        Saved sa = a, sp = p;
        return Tape.Result("linalg.pinv", p, a, g => Factors.PseudoInverse(g, sp, sa));
    }

    public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) LeastSquares(Tensor a, Tensor b, double? rcond)
    {
        Matrices.Check("linalg.lstsq", a);
        if (a.dtype != b.dtype) throw new InvalidOperationException(Messages.DTypesDiffer("linalg.lstsq", a.dtype, b.dtype));
        bool vector = b.Layout.Rank == a.Layout.Rank - 1;
        Tensor right = vector ? b.unsqueeze(-1) : b;
        if (right.Layout.Rank < 2 || right.Layout.Shape[^2] != a.Layout.Shape[^2]) throw new ArgumentException(Messages.ProductShapes("linalg.lstsq", a.Layout.Shape, b.Layout.Shape));

        (Tensor u, Tensor s, Tensor vh) = Decompositions.Svd("linalg.lstsq", a, false);
        Tensor keep = s.gt(Tolerance(a, s, null, rcond));
        Tensor inverse = Ternary.Where(keep, s.reciprocal(), Make.Point(s.dtype, 0));
        Tensor x = Matrices.Recording(a) || Matrices.Recording(right)
            ? PseudoInverse(a, null, rcond, false).matmul(right)
            : vh.mT.matmul(u.mT.matmul(right).mul(inverse.unsqueeze(-1)));
        Tensor rank = keep.sum(-1);
        bool exact = a.Layout.Shape[^2] <= a.Layout.Shape[^1] || rank.lt(a.Layout.Shape[^1]).any().item<bool>();
        Tensor residuals = exact ? Make.Zeros(a.dtype, [0]) : a.matmul(x).sub(right).square().sum(-2);
        return (vector ? x.squeeze(-1) : x, residuals, rank, s);
    }

    // What counts as zero: atol, or rtol times the largest, by default as many roundings as the larger size.
    private static Tensor Tolerance(Tensor a, Tensor s, double? atol, double? rtol)
    {
        double epsilon = a.dtype == ScalarType.Float32 ? 1.1920928955078125e-07 : 2.2204460492503131e-16;
        double relative = rtol ?? (atol > 0 ? 0 : Math.Max(a.Layout.Shape[^1], a.Layout.Shape[^2]) * epsilon);
        if (s.Layout.Shape[^1] == 0) return Make.Point(s.dtype, 0);
        return s.amax([-1], keepdim: true).mul(relative).clamp(min: atol ?? 0);
    }
}
