namespace TorchSharp.Benchmarks;

/// <summary>Something to time.</summary>
/// <param name="Name">A topic and its parameters; the peer script knows it by the same words.</param>
/// <param name="Prepare">Makes the inputs and returns what is timed.</param>
internal sealed record Benchmark(string Name, Func<Action> Prepare)
{
    /// <summary>Milliseconds by its own clock, for what is not timed as a call.</summary>
    public Func<double>? Measure { get; init; }
}
