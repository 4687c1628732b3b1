using static TorchSharp.torch;

namespace TorchSharp.Benchmarks.Cases;

/// <summary>Products of matrices.</summary>
internal static class Products
{
    public static IEnumerable<Benchmark> Benchmarks
    {
        get
        {
            foreach (long n in (long[])[64, 128, 256, 512, 1024, 2048])
            {
                yield return new Benchmark($"matmul {n}", () =>
                {
                    Tensor a = randn(n, n), b = randn(n, n);
                    return () => a.matmul(b);
                });
            }
            foreach ((long m, long n, long k) in ((long, long, long)[])[(128, 400, 784), (128, 784, 400), (128, 40, 400), (64, 1, 256), (1, 400, 784)])
            {
                yield return new Benchmark($"linear {m} {n} {k}", () =>
                {
                    Tensor x = randn(m, k), w = randn(n, k);
                    return () => x.matmul(w.t());
                });
                yield return new Benchmark($"weight-gradient {m} {n} {k}", () =>
                {
                    Tensor x = randn(m, k), g = randn(m, n);
                    return () => g.t().matmul(x);
                });
            }
            yield return new Benchmark("bmm 64 32 32 32", () =>
            {
                Tensor a = randn(64, 32, 32), b = randn(64, 32, 32);
                return () => a.bmm(b);
            });
        }
    }
}
