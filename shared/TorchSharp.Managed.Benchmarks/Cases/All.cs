namespace TorchSharp.Benchmarks.Cases;

/// <summary>Every case, in the order of the table.</summary>
internal static class All
{
    public static IEnumerable<Benchmark> Benchmarks =>
        
        [.. Products.Benchmarks, .. Elementwise.Benchmarks, .. Reductions.Benchmarks, .. Convolutions.Benchmarks, .. Training.Benchmarks, .. FirstGradient.Benchmarks, .. Mixture.Benchmarks, .. Samplers.Benchmarks];
}
