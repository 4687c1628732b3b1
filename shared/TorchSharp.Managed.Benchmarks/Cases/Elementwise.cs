using static TorchSharp.torch;

namespace TorchSharp.Benchmarks.Cases;

/// <summary>Functions of one element or two.</summary>
internal static class Elementwise
{
    private static readonly long[] Counts = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    private static readonly (string Name, Func<Tensor, Tensor> Run)[] Unary =
    [
        ("exp", x => x.exp()), ("log", x => x.log()), ("tanh", x => x.tanh()), ("sigmoid", x => x.sigmoid()),
        ("silu", x => nn.functional.silu(x)), ("relu", x => x.relu()), ("sqrt", x => x.sqrt()), ("square", x => x.square()),
        ("softplus", x => nn.functional.softplus(x)), ("gelu", x => nn.functional.gelu(x)), ("sin", x => x.sin()), ("neg", x => x.neg()),
        ("cube", x => x.pow(3)),
    ];

    public static IEnumerable<Benchmark> Benchmarks
    {
        get
        {
            foreach (long n in Counts)
            {
                yield return new Benchmark($"add {n}", () =>
                {
                    Tensor a = randn(n), b = randn(n);
                    return () => a.add(b);
                });
                yield return new Benchmark($"mul {n}", () =>
                {
                    Tensor a = randn(n), b = randn(n);
                    return () => a.mul(b);
                });
                yield return new Benchmark($"mul-number {n}", () =>
                {
                    Tensor a = randn(n);
                    return () => a.mul(0.5);
                });
                yield return new Benchmark($"add-in-place {n}", () =>
                {
                    Tensor a = randn(n), b = randn(n);
                    return () => a.add_(b);
                });
                yield return new Benchmark($"add-row {n}", () =>
                {
                    Tensor a = randn(n / 100, 100), b = randn(100);
                    return () => a.add(b);
                });
                yield return new Benchmark($"mul-column {n}", () =>
                {
                    Tensor a = randn(n / 100, 100), b = randn(n / 100, 1);
                    return () => a.mul(b);
                });
                yield return new Benchmark($"transposed-copy {n}", () =>
                {
                    Tensor a = randn(n / 100, 100);
                    return () => a.t().contiguous();
                });
                yield return new Benchmark($"where {n}", () =>
                {
                    Tensor a = randn(n), b = randn(n), c = a.gt(0);
                    return () => where(c, a, b);
                });
                foreach ((string name, Func<Tensor, Tensor> run) in Unary)
                {
                    yield return new Benchmark($"{name} {n}", () =>
                    {
                        Tensor x = name is "log" or "sqrt" ? rand(n) : randn(n);
                        return () => run(x);
                    });
                }
            }
        }
    }
}
