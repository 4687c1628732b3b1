using TorchSharp.Engine;
using TorchSharp.Kernels.Matrices;
using static TorchSharp.Operations.Matrices;

namespace TorchSharp.Operations;

/// <summary>Matrices taken apart: Cholesky, LU, QR, eigenvalues, singular values.</summary>
internal static class Decompositions
{
    /// <summary>L of A = L Lᵀ and, for each matrix, 0 or the order of the first minor that is not positive.</summary>
    public static (Tensor L, Tensor Info) Cholesky(string name, Tensor a, bool throws)
    {
        CheckSquare(name, a);
        Tensor l = Work(a);
        int n = (int)a.Layout.Shape[^1];
        Tensor info = Make.Zeros(ScalarType.Int32, a.Layout.Shape[..^2]);
        for (int i = 0; i < Batch(a); i++)
        {
            int order = Kernels.Matrices.Cholesky.Factor(l.Matrix(i), n);
            if (order > 0 && throws) throw new InvalidOperationException(Messages.NotPositiveDefinite(name, Place(a, i), order, Asymmetry(a, i)));
            info.Span<int>()[i] = order;
        }
        Tensor y = Back(l, a);
        if (!Recording(a)) return (y, info);
        Saved sy = y;
        return (Tape.Result(name, y, a, g => Factors.Cholesky(g, sy)), info);
    }

    /// <summary>The compact LU, its pivots (from 1, as LAPACK's) and 0 or the number of the first zero pivot.</summary>
    public static (Tensor LU, Tensor Pivots, Tensor Info) Lu(string name, Tensor a)
    {
        Check(name, a);
        Tensor lu = Work(a);
        int m = (int)a.Layout.Shape[^2], n = (int)a.Layout.Shape[^1], k = Math.Min(m, n);
        Tensor pivots = Make.Zeros(ScalarType.Int32, Shape(a, k)), info = Make.Zeros(ScalarType.Int32, a.Layout.Shape[..^2]);
        for (int i = 0; i < Batch(a); i++)
        {
            Span<int> swaps = pivots.Span<int>().Slice(i * k, k);
            info.Span<int>()[i] = Kernels.Matrices.Lu.Factor(lu.Matrix(i), m, n, swaps);
            foreach (ref int swap in swaps) swap++;
        }
        Tensor y = Back(lu, a);
        if (!Recording(a)) return (y, pivots, info);
        Saved sy = y;
        return (Tape.Result(name, y, a, g => Factors.Lu(g, sy, LuOperations.Permutation(pivots, m, a.dtype))), pivots, info);
    }

    public static (Tensor Q, Tensor R) Qr(Tensor a, torch.linalg.QRMode mode)
    {
        Check("linalg.qr", a);
        int m = (int)a.Layout.Shape[^2], n = (int)a.Layout.Shape[^1];
        int columns = mode == torch.linalg.QRMode.Complete ? m : Math.Min(m, n);
        Tensor r = Work(a), q = Make.Zeros(ScalarType.Float64, Shape(a, m, columns));
        for (int i = 0; i < Batch(a); i++) Kernels.Matrices.Qr.Factor(r.Matrix(i), m, n, q.Matrix(i), columns);
        r = mode == torch.linalg.QRMode.Complete ? r : r.narrow(-2, 0, Math.Min(m, n)).contiguous();
        if (mode == torch.linalg.QRMode.R) q = Make.Zeros(ScalarType.Float64, [0]);
        Tensor[] ys = [Back(q, a), Back(r, a)];
        if (!Recording(a)) return (ys[0], ys[1]);
        if (mode == torch.linalg.QRMode.R || columns > n) return (ys[0], Tape.Result("linalg.qr", ys[1], a, _ => Slopes.None("linalg.qr", $"its matrix in mode {mode} (use Reduced)")));
        Saved sq = ys[0], sr = ys[1];
        Tape.Results("linalg.qr", ys, [a], (gs, _) => [Factors.Qr(gs[0], gs[1], sq, sr)]);
        return (ys[0], ys[1]);
    }

    /// <summary>Eigenvalues, ascending, and eigenvectors of symmetric matrices; one triangle is read.</summary>
    public static (Tensor Values, Tensor Vectors) Eigh(string name, Tensor a, char uplo)
    {
        CheckSquare(name, a);
        if (char.ToUpperInvariant(uplo) is not ('L' or 'U')) throw new ArgumentException(Messages.Uplo(name, uplo));
        int n = (int)a.Layout.Shape[^1];
        bool upper = char.ToUpperInvariant(uplo) == 'U';
        Tensor vectors = Work(a), values = Make.Zeros(ScalarType.Float64, Shape(a, n));
        for (int b = 0; b < Batch(a); b++)
        {
            Span<double> matrix = vectors.Matrix(b);
            for (int i = 0; i < n; i++)
                for (int j = 0; j < i; j++)
                {
                    double value = upper ? matrix[j * n + i] : matrix[i * n + j];
                    matrix[j * n + i] = matrix[i * n + j] = value;
                }
            if (!SymmetricEigen.Decompose(matrix, n, values.Vector(b)))
                throw new InvalidOperationException(Messages.DidNotConverge(name, Place(a, b)));
        }
        Tensor[] ys = [Back(values, a), Back(vectors, a)];
        if (!Recording(a)) return (ys[0], ys[1]);
        Saved sl = ys[0], sv = ys[1];
        Tape.Results(name, ys, [a], (gs, _) => [Factors.Eigh(gs[0], gs[1], sl, sv)]);
        return (ys[0], ys[1]);
    }

    /// <summary>U, the singular values descending, and Vᵀ; full or cut to the smaller size.</summary>
    public static (Tensor U, Tensor S, Tensor Vh) Svd(string name, Tensor a, bool full)
    {
        Check(name, a);
        int m = (int)a.Layout.Shape[^2], n = (int)a.Layout.Shape[^1];
        if (m < n)
        {
            // Of the transpose, with the roles of U and V exchanged.
            (Tensor v, Tensor values, Tensor uh) = Svd(name, a.transpose(-1, -2), full);
            return (uh.transpose(-1, -2).contiguous(), values, v.transpose(-1, -2).contiguous());
        }

        Tensor u = Work(a), s = Make.Zeros(ScalarType.Float64, Shape(a, n)), w = Make.Zeros(ScalarType.Float64, Shape(a, n, n));
        for (int i = 0; i < Batch(a); i++)
            if (!Kernels.Matrices.Svd.Decompose(u.Matrix(i), m, n, s.Vector(i), w.Matrix(i)))
                throw new InvalidOperationException(Messages.DidNotConverge(name, Place(a, i)));
        if (full && m > n)
        {
            Tensor wide = Make.Zeros(ScalarType.Float64, Shape(a, m, m));
            Make.Write(u, wide.narrow(-1, 0, n), name);
            for (int i = 0; i < Batch(a); i++)
                for (int j = n; j < m; j++) Kernels.Matrices.Svd.Complete(wide.Matrix(i), m, m, j);
            u = wide;
        }
        Tensor[] ys = [Back(u, a), Back(s, a), Back(Make.Copy(w.transpose(-1, -2), ScalarType.Float64), a)];
        if (!Recording(a)) return (ys[0], ys[1], ys[2]);
        Saved su = ys[0], ss = ys[1], sv = ys[2];
        Tape.Results(name, ys, [a], (gs, _) => [Factors.Svd(gs[0], gs[1], gs[2], su, ss, sv)]);
        return (ys[0], ys[1], ys[2]);
    }

    private static double Asymmetry(Tensor a, int i)
    {
        Tensor work = Work(a);
        Span<double> matrix = work.Matrix(i);
        int n = (int)a.Layout.Shape[^1];
        double worst = 0;
        for (int r = 0; r < n; r++)
            for (int c = 0; c < r; c++) worst = Math.Max(worst, Math.Abs(matrix[r * n + c] - matrix[c * n + r]));
        return worst;
    }
}
