using TorchSharp.Engine;
using static TorchSharp.Operations.Matrices;

namespace TorchSharp.Operations;

/// <summary>The LU decomposition in its several forms.</summary>
internal static class LuOperations
{
    public static (Tensor LU, Tensor Pivots) Factor(Tensor a, bool pivot)
    {
        if (!pivot) throw new NotSupportedException(Messages.PivotsNeeded("linalg.lu_factor"));
        (Tensor lu, Tensor pivots, Tensor info) = Decompositions.Lu("linalg.lu_factor", a);
        for (int i = 0; i < Batch(a); i++)
            if (info.Span<int>()[i] > 0) throw new InvalidOperationException(Messages.Singular("linalg.lu_factor", Place(a, i), info.Span<int>()[i]));
        return (lu, pivots);
    }

    public static (Tensor P, Tensor L, Tensor U) Unpacked(Tensor a, bool pivot)
    {
        if (!pivot) throw new NotSupportedException(Messages.PivotsNeeded("linalg.lu"));
        (Tensor lu, Tensor pivots, _) = Decompositions.Lu("linalg.lu", a);
        return (Permutation(pivots, (int)a.Layout.Shape[^2], a.dtype), Lower(lu), Upper(lu));
    }

    /// <summary>P, L and U from the compact form; what is not asked for is empty or missing.</summary>
    public static (Tensor P, Tensor? L, Tensor? U) Unpack(Tensor lu, Tensor pivots, bool data, bool permutation)
    {
        Check("lu_unpack", lu);
        long m = lu.Layout.Shape[^2], k = Math.Min(m, lu.Layout.Shape[^1]);
        if (!Shapes.Same(pivots.Layout.Shape, Shape(lu, k))) throw new ArgumentException(Messages.ShapesDiffer("lu_unpack", Shape(lu, k), pivots.Layout.Shape));
        Tensor p = permutation ? Permutation(pivots, (int)m, lu.dtype) : Make.Zeros(lu.dtype, [0]);
        return data ? (p, Lower(lu), Upper(lu)) : (p, null, null);
    }

    /// <summary>P of A = P L U from pivots [*, k].</summary>
    public static Tensor Permutation(Tensor pivots, int m, ScalarType dtype)
    {
        int k = (int)pivots.Layout.Shape[^1];
        Tensor p = Make.Zeros(ScalarType.Float64, [.. pivots.Layout.Shape[..^1], m, m]);
        Span<int> all = pivots.DenseAs(ScalarType.Int32).Span<int>();
        for (int i = 0; i < Batch(p); i++)
        {
            int[] order = Shapes.AllDims(m);
            ReadOnlySpan<int> swaps = all.Slice(i * k, k);
            for (int j = 0; j < k; j++) (order[j], order[swaps[j] - 1]) = (order[swaps[j] - 1], order[j]);
            Span<double> matrix = p.Matrix(i);
            for (int j = 0; j < m; j++) matrix[order[j] * m + j] = 1;
        }
        return p.As(dtype);
    }

    /// <summary>X of A X = B, where A is given by its factors and pivots.</summary>
    public static Tensor Solve(Tensor lu, Tensor pivots, Tensor b, bool left, bool adjoint)
    {
        CheckSquare("linalg.lu_solve", lu);
        int n = (int)lu.Layout.Shape[^1];
        if (!Shapes.Same(pivots.Layout.Shape, Shape(lu, n))) throw new ArgumentException(Messages.ShapesDiffer("linalg.lu_solve", Shape(lu, n), pivots.Layout.Shape));
        Tensor a = Permutation(pivots, n, lu.dtype).matmul(lu.tril(-1).add(torch.eye(n, dtype: lu.dtype))).matmul(lu.triu());
        return Solving.Solve("linalg.lu_solve", adjoint ? a.mT : a, b, left, true).X;
    }

    private static Tensor Lower(Tensor lu)
    {
        long m = lu.Layout.Shape[^2], k = Math.Min(m, lu.Layout.Shape[^1]);
        return lu.narrow(-1, 0, k).tril(-1).add(torch.eye(m, k, dtype: lu.dtype));
    }

    private static Tensor Upper(Tensor lu) => lu.narrow(-2, 0, Math.Min(lu.Layout.Shape[^2], lu.Layout.Shape[^1])).triu();
}
