using TorchSharp.Engine;
using TorchSharp.Kernels.Matrices;
using static TorchSharp.Operations.Matrices;

namespace TorchSharp.Operations;

/// <summary>Linear equations, inverses and determinants.</summary>
internal static class Solving
{
    /// <summary>X of A X = B for triangular A; batches broadcast.</summary>
    public static Tensor Triangular(string name, Tensor a, Tensor b, bool upper, bool left, bool unit)
    {
        if (!left) return Triangular(name, a.mT, b.mT, !upper, true, unit).mT;
        CheckSquare(name, a);
        Check(name, b);
        (Tensor wideA, Tensor x) = Together(name, a, b);
        int n = (int)a.Layout.Shape[^1], k = (int)x.Layout.Shape[^1];
        for (int i = 0; i < Batch(x); i++) Kernels.Matrices.Triangular.Solve(wideA.Matrix(i), n, x.Matrix(i), k, upper, unit);
        Tensor y = Back(x, a);
        if (!Recording(a) && !Recording(b)) return y;

        Saved sa = a, sy = y;
        return Tape.Result(name, y, (Tensor?[])[a, b], (g, wanted) =>
        {
            Tensor gb = Triangular(name, sa.Value.mT, g, !upper, true, unit);
            if (!wanted[0]) return [null, gb];
            Tensor ga = -gb.matmul(sy.Value.mT);
            return [upper ? ga.triu(unit ? 1 : 0) : ga.tril(unit ? -1 : 0), gb];
        });
    }

    /// <summary>X of A X = B (or X A = B); B may be a vector, or a batch of vectors.</summary>
    public static (Tensor X, Tensor Info) Solve(string name, Tensor a, Tensor b, bool left, bool throws)
    {
        CheckSquare(name, a);
        bool vector = b.Layout.Rank == 1
            || (b.Layout.Rank == a.Layout.Rank - 1 && Shapes.Same(b.Layout.Shape, a.Layout.Shape.AsSpan(0, a.Layout.Rank - 1)));
        if (vector)
        {
            (Tensor column, Tensor status) = Solve(name, a, b.unsqueeze(-1), true, throws);
            return (column.squeeze(-1), status);
        }
        if (!left)
        {
            (Tensor transposed, Tensor status) = Solve(name, a.mT, b.mT, true, throws);
            return (transposed.mT, status);
        }

        Check(name, b);
        (Tensor lu, Tensor x) = Together(name, a, b);
        int n = (int)a.Layout.Shape[^1], k = (int)x.Layout.Shape[^1];
        Tensor info = Make.Zeros(ScalarType.Int32, x.Layout.Shape[..^2]);
        int[] pivots = new int[n];
        for (int i = 0; i < Batch(x); i++)
        {
            int singular = Lu.Factor(lu.Matrix(i), n, n, pivots);
            if (singular > 0 && throws) throw new InvalidOperationException(Messages.Singular(name, Place(x, i), singular));
            info.Span<int>()[i] = singular;
            Lu.Solve(lu.Matrix(i), pivots, n, x.Matrix(i), k);
        }
        Tensor y = Back(x, a);
        if (!Recording(a) && !Recording(b)) return (y, info);

        Saved sa = a, sy = y;
        return (Tape.Result(name, y, (Tensor?[])[a, b], (g, wanted) =>
        {
            Tensor gb = Solve(name, sa.Value.mT, g, true, throws).X;
            return [wanted[0] ? -gb.matmul(sy.Value.mT) : null, gb];
        }), info);
    }

    public static (Tensor Inverse, Tensor Info) Inverse(string name, Tensor a, bool throws)
    {
        CheckSquare(name, a);
        long n = a.Layout.Shape[^1];
        return Solve(name, a, torch.eye(n, dtype: a.dtype).expand(a.Layout.Shape), true, throws);
    }

    /// <summary>Sign and log |det|; a singular matrix has sign 0 and −∞.</summary>
    public static (Tensor Sign, Tensor LogAbs) SlogDet(string name, Tensor a)
    {
        CheckSquare(name, a);
        int n = (int)a.Layout.Shape[^1];
        Tensor lu = Work(a);
        Tensor sign = Make.Empty(ScalarType.Float64, a.Layout.Shape[..^2]), log = Make.Empty(ScalarType.Float64, a.Layout.Shape[..^2]);
        int[] pivots = new int[n];
        for (int i = 0; i < Batch(a); i++)
        {
            Span<double> matrix = lu.Matrix(i);
            Lu.Factor(matrix, n, n, pivots);
            double s = 1, sum = 0;
            for (int j = 0; j < n; j++)
            {
                double pivot = matrix[j * n + j];
                double one = double.IsNaN(pivot) ? pivot : Math.Sign(pivot);
                s *= pivots[j] == j ? one : -one;
                sum += Math.Log(Math.Abs(pivot));
            }
            sign.Span<double>()[i] = s;
            log.Span<double>()[i] = sum;
        }
        Tensor y = Back(log, a);
        if (!Recording(a)) return (Back(sign, a), y);
        Saved sa = a;
        return (Back(sign, a), Tape.Result(name, y, a, g => g.unsqueeze(-1).unsqueeze(-1) * Inverse(name, sa, true).Inverse.mT));
    }

    public static Tensor Det(string name, Tensor a)
    {
        CheckSquare(name, a);
        int n = (int)a.Layout.Shape[^1];
        Tensor lu = Work(a), det = Make.Empty(ScalarType.Float64, a.Layout.Shape[..^2]);
        int[] pivots = new int[n];
        for (int i = 0; i < Batch(a); i++)
        {
            Span<double> matrix = lu.Matrix(i);
            Lu.Factor(matrix, n, n, pivots);
            double product = 1;
            for (int j = 0; j < n; j++) product *= pivots[j] == j ? matrix[j * n + j] : -matrix[j * n + j];
            det.Span<double>()[i] = product;
        }
        Tensor y = Back(det, a);
        if (!Recording(a)) return y;
        Saved sa = a, sy = y;
        return Tape.Result(name, y, a, g => g.unsqueeze(-1).unsqueeze(-1) * Cofactors(sa, sy));
    }

    /// <summary>X of A X = B from the Cholesky factor of A.</summary>
    public static Tensor CholeskySolve(Tensor b, Tensor factor, bool upper)
    {
        Tensor first = upper ? factor.mT : factor, second = upper ? factor : factor.mT;
        return Triangular("cholesky_solve", second, Triangular("cholesky_solve", first, b, false, true, false), true, true, false);
    }

    // The derivative of a determinant: det · A⁻ᵀ, and for a singular matrix the same from its singular values.
    private static Tensor Cofactors(Tensor a, Tensor det)
    {
        if (!det.eq(0).any().item<bool>()) return det.unsqueeze(-1).unsqueeze(-1) * Inverse("det", a, true).Inverse.mT;

        (Tensor u, Tensor s, Tensor vh) = Decompositions.Svd("det", a, false);
        Tensor others = Multiples.Prod(torch.ones_like(s), s, s, [(int)s.Layout.Rank - 1]);
        Tensor turn = Det("det", u.detach()) * Det("det", vh.detach());
        return turn.unsqueeze(-1).unsqueeze(-1) * (u * others.unsqueeze(-2)).matmul(vh);
    }

    // Work copies of both, their batches broadcast.
    private static (Tensor A, Tensor B) Together(string name, Tensor a, Tensor b)
    {
        if (a.dtype != b.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, a.dtype, b.dtype));
        if (a.Layout.Shape[^1] != b.Layout.Shape[^2]) throw new ArgumentException(Messages.ProductShapes(name, a.Layout.Shape, b.Layout.Shape));
        long[] batch = Shapes.Broadcast(name, a.Layout.Shape[..^2], b.Layout.Shape[..^2]);
        return (Work(a.expand([.. batch, .. a.Layout.Shape[^2..]])), Work(b.expand([.. batch, .. b.Layout.Shape[^2..]])));
    }
}
