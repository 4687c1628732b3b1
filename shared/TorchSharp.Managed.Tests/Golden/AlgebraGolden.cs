namespace TorchSharp.Tests;

/// <summary>Products, linear algebra and creation, by the keys of make_golden.py.</summary>
internal static class AlgebraGolden
{
    public static readonly Dictionary<string, Func<Tensor[], Tensor[]>> Table = new()
    {
        ["matmul"] = x => [torch.matmul(x[0], x[1])],
        ["mm"] = x => [torch.mm(x[0], x[1])],
        ["bmm"] = x => [torch.bmm(x[0], x[1])],
        ["mv"] = x => [torch.mv(x[0], x[1])],
        ["dot"] = x => [torch.dot(x[0], x[1])],
        ["outer"] = x => [torch.outer(x[0], x[1])],
        ["inner"] = x => [torch.inner(x[0], x[1])],
        ["addmm(0.5,2)"] = x => [x[0].addmm(x[1], x[2], 0.5f, 2)],
        ["addmv"] = x => [x[0].addmv(x[1], x[2])],
        ["addr"] = x => [x[0].addr(x[1], x[2])],
        ["baddbmm"] = x => [torch.baddbmm(x[0], x[1], x[2])],
        ["addbmm"] = x => [torch.addbmm(x[0], x[1], x[2])],
        ["tensordot(1)"] = x => [torch.tensordot(x[0], x[1], 1)],
        ["tensordot(dims)"] = x => [torch.tensordot(x[0], x[1], [1, 2], [2, 1])],
        ["einsum ij,jk->ik"] = x => [torch.einsum("ij,jk->ik", x)],
        ["einsum ij->ji"] = x => [torch.einsum("ij->ji", x)],
        ["einsum ii->i"] = x => [torch.einsum("ii->i", x)],
        ["einsum ij->"] = x => [torch.einsum("ij->", x)],
        ["einsum bij,bjk->bik"] = x => [torch.einsum("bij,bjk->bik", x)],
        ["einsum i,j->ij"] = x => [torch.einsum("i,j->ij", x)],
        ["einsum ...ij,...jk->...ik"] = x => [torch.einsum("...ij,...jk->...ik", x)],
        ["einsum ij,ij->i"] = x => [torch.einsum("ij,ij->i", x)],
        ["einsum ij,jk"] = x => [torch.einsum("ij,jk", x)],
        ["einsum bij,jk,k->bi"] = x => [torch.einsum("bij,jk,k->bi", x)],
        ["einsum ij,kj->ik"] = x => [torch.einsum("ij,kj->ik", x)],
        ["cdist"] = x => [torch.cdist(x[0], x[1])],
        ["cdist(1)"] = x => [torch.cdist(x[0], x[1], 1)],
        ["cdist(inf)"] = x => [torch.cdist(x[0], x[1], double.PositiveInfinity)],
        ["chain_matmul"] = x => [torch.linalg.multi_dot(x)],
        ["linalg.cross"] = x => [torch.linalg.cross(x[0], x[1])],
        ["linalg.vecdot"] = x => [torch.linalg.vecdot(x[0], x[1])],
        ["linalg.cholesky"] = x => [torch.linalg.cholesky(x[0])],
        ["linalg.inv"] = x => [torch.linalg.inv(x[0])],
        ["linalg.det"] = x => [torch.linalg.det(x[0])],
        ["linalg.slogdet"] = x => [.. Pair(torch.linalg.slogdet(x[0]))],
        ["logdet"] = x => [torch.logdet(x[0])],
        ["linalg.solve"] = x => [torch.linalg.solve(x[0], x[1])],
        ["linalg.solve(right)"] = x => [torch.linalg.solve(x[0], x[1], left: false)],
        ["solve_triangular(lower)"] = x => [torch.linalg.solve_triangular(x[0].tril(), x[1], upper: false)],
        ["solve_triangular(upper)"] = x => [torch.linalg.solve_triangular(x[0].triu(), x[1], upper: true)],
        ["solve_triangular(right,unit)"] = x => [torch.linalg.solve_triangular(x[0].triu(), x[1], upper: true, left: false, unitriangular: true)],
        ["cholesky_solve"] = x => [torch.cholesky_solve(x[0], torch.linalg.cholesky(x[1]))],
        ["cholesky_inverse"] = x => [torch.cholesky_inverse(torch.linalg.cholesky(x[0]))],
        ["linalg.eigvalsh"] = x => [torch.linalg.eigvalsh(x[0])],
        ["eigh(reconstructed)"] = x => [FromEigh(x[0])],
        ["svd(reconstructed)"] = x => [FromSvd(x[0])],
        ["qr(reconstructed)"] = x => [FromQr(x[0])],
        ["linalg.svdvals"] = x => [torch.linalg.svdvals(x[0])],
        ["linalg.lu"] = x => [.. Triple(torch.linalg.lu(x[0]))],
        ["linalg.pinv"] = x => [torch.linalg.pinv(x[0])],
        ["linalg.matrix_rank"] = x => [torch.linalg.matrix_rank(x[0])],
        ["linalg.lstsq"] = x => [torch.linalg.lstsq(x[0], x[1]).Solution],
        ["linalg.matrix_power(3)"] = x => [torch.matrix_power(x[0], 3)],
        ["linalg.matrix_power(-2)"] = x => [x[0].matrix_power(-2)],
        ["matrix_norm(fro)"] = x => [torch.linalg.matrix_norm(x[0], "fro")],
        ["matrix_norm(nuc)"] = x => [torch.linalg.matrix_norm(x[0], "nuc")],
        ["matrix_norm(1)"] = x => [torch.linalg.matrix_norm(x[0], 1.0)],
        ["matrix_norm(-1)"] = x => [torch.linalg.matrix_norm(x[0], -1.0)],
        ["matrix_norm(2)"] = x => [torch.linalg.matrix_norm(x[0], 2.0)],
        ["matrix_norm(-2)"] = x => [torch.linalg.matrix_norm(x[0], -2.0)],
        ["matrix_norm(inf)"] = x => [torch.linalg.matrix_norm(x[0], double.PositiveInfinity)],
        ["matrix_norm(-inf)"] = x => [torch.linalg.matrix_norm(x[0], double.NegativeInfinity)],
        ["linalg.cond"] = x => [torch.linalg.cond(x[0])],
        ["trace"] = x => [torch.trace(x[0])],
        ["matrix_vander"] = x => [torch.linalg.vander(x[0])],
        ["arange(5)"] = x => [torch.arange(5)],
        ["arange(1,2,0.3)"] = x => [torch.arange(1, 2, 0.3)],
        ["arange(7,-2,-3)"] = x => [torch.arange(7, -2, -3)],
        ["arange(0,1,0.1,f64)"] = x => [torch.arange(0, 1, 0.1, dtype: torch.float64)],
        ["linspace"] = x => [torch.linspace(-1, 2, 7, dtype: torch.float64)],
        ["linspace(1)"] = x => [torch.linspace(3, 5, 1)],
        ["linspace32"] = x => [torch.linspace(0, 1, 11)],
        ["logspace"] = x => [torch.logspace(-2, 3, 6, dtype: torch.float64)],
        ["eye(2,3)"] = x => [torch.eye(2, 3)],
        ["full"] = x => [torch.full([2, 2], 1.5)],
        ["full(int)"] = x => [torch.full([2], 3)],
        ["full(bool)"] = x => [torch.full([2], true)],
        ["zeros"] = x => [torch.zeros(2, 0, 3)],
        ["ones(i32)"] = x => [torch.ones(2, dtype: torch.int32)],
        ["tril_indices"] = x => [torch.tril_indices(3, 4, 1)],
        ["triu_indices"] = x => [torch.triu_indices(3, 3)],
    };

    // Eigenvectors and singular vectors are unique up to signs only: what must come back is the matrix.
    private static Tensor FromEigh(Tensor a)
    {
        (Tensor values, Tensor vectors) = torch.linalg.eigh(a);
        Orthonormal(vectors);
        return vectors.mul(values.unsqueeze(-2)).matmul(vectors.mT);
    }

    private static Tensor FromSvd(Tensor a)
    {
        (Tensor u, Tensor s, Tensor vh) = torch.linalg.svd(a, fullMatrices: false);
        Orthonormal(u);
        Orthonormal(vh.mT);
        (Tensor wide, _, Tensor tall) = torch.linalg.svd(a);
        Orthonormal(wide);
        Orthonormal(tall);
        Assert.Equal(wide.size(-1), a.size(-2));
        Assert.Equal(tall.size(-2), a.size(-1));
        return u.mul(s.unsqueeze(-2)).matmul(vh);
    }

    private static Tensor FromQr(Tensor a)
    {
        (Tensor q, Tensor r) = torch.linalg.qr(a);
        (Tensor whole, _) = torch.linalg.qr(a, torch.linalg.QRMode.Complete);
        Orthonormal(q);
        Orthonormal(whole);
        Assert.True(r.allclose(r.triu()));
        return q.matmul(r);
    }

    private static void Orthonormal(Tensor columns)
    {
        Tensor eye = torch.eye(columns.size(-1), dtype: columns.dtype).expand_as(columns.mT.matmul(columns));
        double tolerance = columns.dtype == ScalarType.Float32 ? 1e-5 : 1e-13;
        Assert.True(columns.mT.matmul(columns).allclose(eye, 0, tolerance), "the columns are not orthonormal");
    }

    private static Tensor[] Pair((Tensor, Tensor) two) => [two.Item1, two.Item2];

    private static Tensor[] Triple((Tensor, Tensor, Tensor) three) => [three.Item1, three.Item2, three.Item3];
}
