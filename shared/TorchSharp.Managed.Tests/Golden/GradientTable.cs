namespace TorchSharp.Tests;

/// <summary>Functions of decompositions that do not depend on signs, by the keys of make_golden_grad.py.</summary>
internal static class GradientTable
{
    public static readonly Dictionary<string, Func<Tensor[], Tensor[]>> All = new()
    {
        ["grad eigh"] = x =>
        {
            (Tensor values, Tensor vectors) = torch.linalg.eigh(Symmetric(x[0]));
            return [values, vectors.square()];
        },
        ["grad svd"] = x =>
        {
            (Tensor u, Tensor s, Tensor v) = torch.linalg.svd(x[0], fullMatrices: false);
            return [u.square(), s, v.square(), u.matmul(v)];
        },
        ["grad qr"] = x =>
        {
            (Tensor q, Tensor r) = torch.linalg.qr(x[0]);
            return [q.square(), r.square(), q.matmul(r)];
        },
        ["grad eigvalsh"] = x => [torch.linalg.eigvalsh(Symmetric(x[0]))],
        ["grad cholesky"] = x => [torch.linalg.cholesky(Symmetric(x[0]))],
    };

    private static Tensor Symmetric(Tensor a) => (a + a.mT) / 2;
}
