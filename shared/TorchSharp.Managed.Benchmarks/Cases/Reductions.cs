using static TorchSharp.torch;

namespace TorchSharp.Benchmarks.Cases;

/// <summary>Sums and their kin, over everything or one dimension of a matrix with rows of 100.</summary>
internal static class Reductions
{
    private static readonly (string Name, Func<Tensor, Tensor> Run)[] Functions =
    [
        ("sum", x => x.sum()), ("mean", x => x.mean()), ("max", x => x.max()),
        ("sum-dim0", x => x.sum(0L)), ("sum-dim1", x => x.sum(1L)), ("mean-dim0", x => x.mean([0L])), ("var-dim0", x => x.var(0L)),
        ("max-dim1", x => x.max(1L).values), ("argmax-dim1", x => x.argmax(1L)),
        ("softmax", x => nn.functional.softmax(x, 1)), ("log-softmax", x => nn.functional.log_softmax(x, 1)), ("logsumexp", x => x.logsumexp(1)),
    ];

    public static IEnumerable<Benchmark> Benchmarks
    {
        get
        {
            foreach (long n in (long[])[1_000, 10_000, 100_000, 1_000_000, 10_000_000])
            {
                foreach ((string name, Func<Tensor, Tensor> run) in Functions)
                {
                    yield return new Benchmark($"{name} {n}", () =>
                    {
                        Tensor x = randn(n / 100, 100);
                        return () => run(x);
                    });
                }
            }
        }
    }
}
