using GenerativeModels.Numerics;

namespace TorchSharp.Benchmarks.Cases;

/// <summary>The fast samplers: 100 checkerboard sweeps of an Ising lattice against NumPy, and a collapsed Gibbs sweep of a topic model against a loop in C.</summary>
internal static class Samplers
{
    private const int Documents = 1000, Length = 200, Vocabulary = 5000;

    public static IEnumerable<Benchmark> Benchmarks => [new("ising 256 100-sweeps", () => Ising(256, 100)), .. new[] { 20, 100 }.Select(topics => new Benchmark($"lda {topics}-topics 200000-tokens", () => Lda(topics)))];

    private static Action Ising(int side, int sweeps)
    {
        var kernel = new IsingKernel(side, side, beta: 0.44, coupling: 1, field: 0, seed: 1);
        return () => kernel.Sweep(sweeps);
    }

    private static Action Lda(int topics)
    {
        int[][] words = Table(i => (int)(i * i * 7919 % 1_000_003 % Vocabulary)), start = Table(i => (int)(i * 31 % topics));
        var kernel = new LdaKernel(words, start, topics, Vocabulary, alpha: 0.1, beta: 0.01, seed: 1);
        return () => kernel.Sweep();
    }

    private static int[][] Table(Func<long, int> number) =>
        [.. Enumerable.Range(0, Documents).Select(d => Enumerable.Range(0, Length).Select(n => number((long)d * Length + n)).ToArray())];
}
