using static TorchSharp.torch;

namespace TorchSharp.Tests;

internal static partial class Derivatives
{
    private static void Matrices()
    {
        Tensor a = Signed(2, 3), b = Signed(3, 4), v = Signed(3), batchA = Signed(2, 2, 3), batchB = Numbers(-1, 1, 2, 3, 2);
        Tensor square = Signed(3, 3) + 3 * eye(3, dtype: ScalarType.Float64), batch = Signed(2, 3, 3) + 3 * eye(3, dtype: ScalarType.Float64);
        Tensor tall = Signed(4, 3), wide = Numbers(-1, 1, 2, 4), right = Numbers(-1, 1, 3, 2);

        Two("mm", (x, y) => x.mm(y), a, b);
        Two("mm of transposes", (x, y) => y.t().mm(x.t()), a, b);
        Two("matmul of vectors", (x, y) => x.matmul(y), v, Numbers(-1, 1, 3));
        Two("matmul of a matrix and a vector", (x, y) => x.matmul(y), a, v);
        Two("matmul of a vector and a matrix", (x, y) => x.matmul(y), v, b);
        Two("matmul of batches", (x, y) => x.matmul(y), batchA, batchB);
        Two("matmul of a batch and a matrix", (x, y) => x.matmul(y), batchA, b);
        Two("matmul of a matrix and a batch", (x, y) => x.matmul(y), a, batchB);
        Two("matmul of a batch and a vector", (x, y) => x.matmul(y), batchA, v);
        Two("bmm", (x, y) => x.bmm(y), batchA, batchB);
        Two("dot", (x, y) => x.dot(y), v, Numbers(-1, 1, 3));
        Two("outer", (x, y) => x.outer(y), v, Numbers(-1, 1, 2));
        Two("kron", (x, y) => x.kron(y), a, wide);
        Two("cross", (x, y) => linalg.cross(x, y), a, Numbers(-1, 1, 2, 3));
        Two("tensordot", (x, y) => tensordot(x, y, [2], [1]), batchA, batchB);
        Two("einsum", (x, y) => einsum("bij,bjk->ik", x, y), batchA, batchB);
        One("einsum of a diagonal", x => einsum("bii->b", x), batch);
        Add("addmm", t => t[0].addmm(t[1], t[2], 0.5f, 2f), Signed(4), a, b);
        Add("baddbmm", t => t[0].baddbmm(t[1], t[2]), Signed(2, 2, 2), batchA, batchB);
        Add("addmv", t => t[0].addmv(t[1], t[2]), Signed(2), a, v);
        Add("addr", t => t[0].addr(t[1], t[2]), Signed(3, 2), v, Numbers(-1, 1, 2));
        Add("multi_dot", t => linalg.multi_dot([t[0], t[1], t[2]]), a, b, Signed(4, 2));
        One("matrix_power", x => x.matrix_power(3), batch);
        One("matrix_power -2", x => x.matrix_power(-2), square);

        One("inv", linalg.inv, batch);
        One("det", linalg.det, batch);
        One("slogdet", x => linalg.slogdet(x).Item2, batch);
        One("logdet", x => (x.matmul(x.mT)).logdet(), batch);
        Two("solve", (x, y) => linalg.solve(x, y), square, right);
        Two("solve for a batch", (x, y) => linalg.solve(x, y), batch, right);
        Two("solve from the right", (x, y) => linalg.solve(x, y, left: false), square, Signed(2, 3));
        Two("solve for a vector", (x, y) => linalg.solve(x, y), square, v);
        Two("solve_triangular", (x, y) => linalg.solve_triangular(x, y, upper: true), square, right);
        Two("solve_triangular with a unit diagonal", (x, y) => linalg.solve_triangular(x, y, upper: false, unitriangular: true), square, right);
        One("cholesky", x => linalg.cholesky(x.matmul(x.mT)), batch);
        Two("cholesky_solve", (x, y) => y.cholesky_solve(linalg.cholesky(x.matmul(x.mT))), square, right);
        One("cholesky_inverse", x => linalg.cholesky(x.matmul(x.mT)).cholesky_inverse(), square);
        One("eigh values", x => linalg.eigh(x + x.mT).Item1, batch);
        One("eigh vectors", x => linalg.eigh(x + x.mT).Item2.square(), batch);
        One("eigvalsh", x => linalg.eigvalsh(x + x.mT), square);
        One("svd values", x => linalg.svdvals(x), tall);
        One("svd", x => Reduced(x), tall);
        One("svd of a wide matrix", x => Reduced(x), wide);
        One("qr", x => linalg.qr(x).Q.square().matmul(linalg.qr(x).R), tall);
        One("qr of a wide matrix", x => linalg.qr(x).Q.matmul(linalg.qr(x).R.square()), wide);
        One("lu of a square matrix", x => linalg.lu(x).L.matmul(linalg.lu(x).U.square()), batch);
        One("lu of a tall matrix", x => linalg.lu(x).L.square().matmul(linalg.lu(x).U), tall);
        One("lu of a wide matrix", x => linalg.lu(x).L.matmul(linalg.lu(x).U.square()), wide);
        Two("lu_solve", (x, y) => linalg.lu_solve(linalg.lu_factor(x).LU, linalg.lu_factor(x).Pivots, y), square, right);
        One("pinv of a tall matrix", x => linalg.pinv(x), tall);
        One("pinv of a wide matrix", x => linalg.pinv(x), wide);
        Two("lstsq", (x, y) => linalg.lstsq(x, y).Solution, tall, Signed(4, 2));
        One("matrix_norm fro", x => linalg.matrix_norm(x), batch);
        One("matrix_norm nuc", x => linalg.matrix_norm(x, "nuc"), tall);
        One("matrix_norm 2", x => linalg.matrix_norm(x, 2.0), batch);
        One("matrix_norm 1", x => linalg.matrix_norm(x, 1.0).square(), batch);
        One("cond", x => linalg.cond(x), square);
        One("vecdot", x => linalg.vecdot(x, x * x), a);
    }

    // The signs of singular vectors are not determined, their squares and products are.
    private static Tensor Reduced(Tensor x)
    {
        (Tensor u, Tensor s, Tensor vh) = linalg.svd(x, fullMatrices: false);
        return u.square().sum(dim: 0) * s + vh.square().sum(dim: 1) + u.square().narrow(0, 0, 1).reshape(-1) + vh.square().narrow(1, 0, 1).reshape(-1) + u.matmul(vh).sum();
    }
}
