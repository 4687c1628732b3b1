using TorchSharp.Engine;
using static TorchSharp.Operations.Matrices;

namespace TorchSharp.Operations;

/// <summary>
/// Householder's reflections in LAPACK's form: the i-th is 1 − τᵢ vᵢ vᵢᵀ, where vᵢ has 1 at i and below it the i-th column of a matrix.
/// </summary>
internal static class Reflections
{
    /// <summary>R on and above the diagonal with the reflections below it, and τ: the QR decomposition before Q is made.</summary>
    public static (Tensor A, Tensor Tau) Factor(Tensor a)
    {
        Check("geqrf", a);
        int m = (int)a.Layout.Shape[^2], n = (int)a.Layout.Shape[^1], k = Math.Min(m, n);
        Tensor work = Work(a), tau = Make.Zeros(ScalarType.Float64, Shape(a, k));
        for (int i = 0; i < Batch(a); i++) Kernels.Matrices.Qr.Compact(work.Matrix(i), m, n, tau.Vector(i));
        Tensor[] ys = [Back(work, a), Back(tau, a)];
        Tape.Results("geqrf", ys, [a], (_, _) => [Slopes.None("geqrf", "its matrix (use linalg.qr)")]);
        return (ys[0], ys[1]);
    }

    /// <summary>The first columns of H₁ H₂ … Hₖ, as many as a has.</summary>
    public static Tensor Product(string name, Tensor a, Tensor tau)
    {
        CheckReflections(name, a, tau);
        long m = a.Layout.Shape[^2], n = a.Layout.Shape[^1];
        return Applied(a, tau, torch.eye(m, n, dtype: a.dtype).expand(a.Layout.Shape), false);
    }

    /// <summary>Q X, Qᵀ X, X Q or X Qᵀ for the square Q = H₁ H₂ … Hₖ.</summary>
    public static Tensor Multiply(Tensor a, Tensor tau, Tensor x, bool left, bool transpose)
    {
        CheckReflections("ormqr", a, tau);
        Check("ormqr", x);
        if (!left) return Multiply(a, tau, x.mT, true, !transpose).mT;
        if (x.Layout.Shape[^2] != a.Layout.Shape[^2]) throw new ArgumentException(Messages.ProductShapes("ormqr", a.Layout.Shape, x.Layout.Shape));
        return Applied(a, tau, x, transpose);
    }

    private static Tensor Applied(Tensor a, Tensor tau, Tensor x, bool transpose)
    {
        long m = a.Layout.Shape[^2], n = a.Layout.Shape[^1], k = tau.Layout.Shape[^1];
        Tensor v = a.tril(-1) + torch.eye(m, n, dtype: a.dtype);
        for (long step = 0; step < k; step++)
        {
            long i = transpose ? step : k - 1 - step;
            Tensor column = v.narrow(-1, i, 1), scale = tau.narrow(-1, i, 1).unsqueeze(-1);
            x = x - scale * column.matmul(column.mT.matmul(x));
        }
        return x;
    }

    private static void CheckReflections(string name, Tensor a, Tensor tau)
    {
        Check(name, a);
        if (tau.dtype != a.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, a.dtype, tau.dtype));
        long k = tau.Layout.Rank == 0 ? -1 : tau.Layout.Shape[^1], m = a.Layout.Shape[^2], n = a.Layout.Shape[^1];
        if (k < 0 || k > n || n > m || !Shapes.Same(a.Layout.Shape.AsSpan(0, a.Layout.Rank - 2), tau.Layout.Shape.AsSpan(0, tau.Layout.Rank - 1)))
            throw new ArgumentException(Messages.ReflectionShapes(name, a.Layout.Shape, tau.Layout.Shape));
    }
}
