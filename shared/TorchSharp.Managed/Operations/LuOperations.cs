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
        return (Back(lu, a), pivots);
    }

    public static (Tensor P, Tensor L, Tensor U) Unpacked(Tensor a, bool pivot)
    {
        if (!pivot) throw new NotSupportedException(Messages.PivotsNeeded("linalg.lu"));
        (Tensor lu, Tensor pivots, _) = Decompositions.Lu("linalg.lu", a);
        int m = (int)a.Layout.Shape[^2], n = (int)a.Layout.Shape[^1], k = Math.Min(m, n);
        Tensor p = Make.Zeros(ScalarType.Float64, Shape(a, m, m));
        for (int i = 0; i < Batch(a); i++)
        {
            int[] order = Shapes.AllDims(m);
            ReadOnlySpan<int> swaps = pivots.Span<int>().Slice(i * k, k);
            for (int j = 0; j < k; j++) (order[j], order[swaps[j] - 1]) = (order[swaps[j] - 1], order[j]);
            Span<double> matrix = p.Matrix(i);
            for (int j = 0; j < m; j++) matrix[order[j] * m + j] = 1;
        }
        Tensor eye = torch.eye(m, k, dtype: ScalarType.Float64);
        Tensor lower = lu.narrow(-1, 0, k).tril(-1).add(eye), upper = lu.narrow(-2, 0, k).triu();
        return (p.As(a.dtype), Back(lower, a), Back(upper, a));
    }

    /// <summary>X of A X = B, where A is given by its factors and pivots.</summary>
    public static Tensor Solve(Tensor lu, Tensor pivots, Tensor b, bool left, bool adjoint)
    {
        CheckSquare("linalg.lu_solve", lu);
        int n = (int)lu.Layout.Shape[^1];
        long[] batch = lu.Layout.Shape[..^2];
        Span<int> all = pivots.DenseAs(ScalarType.Int32).Span<int>();
        Tensor permutation = Make.Zeros(ScalarType.Float64, [.. batch, n, n]);
        for (int i = 0; i < Batch(lu); i++)
        {
            int[] order = Shapes.AllDims(n);
            for (int j = 0; j < n; j++) (order[j], order[all[i * n + j] - 1]) = (order[all[i * n + j] - 1], order[j]);
            for (int j = 0; j < n; j++) permutation.Matrix(i)[order[j] * n + j] = 1;
        }
        Tensor a = permutation.As(lu.dtype).matmul(lu.tril(-1).add(torch.eye(n, dtype: lu.dtype))).matmul(lu.triu());
        return Solving.Solve("linalg.lu_solve", adjoint ? a.mT : a, b, left, true).X;
    }
}
