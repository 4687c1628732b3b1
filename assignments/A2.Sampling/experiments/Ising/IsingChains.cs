namespace GenerativeModels.Sampling.Experiments;

/// <summary>Square lattices with all spins up, J = 1 and h = 0.</summary>
internal static class IsingChains
{
    /// <summary>A lattice of so many sites along a side, which must be even.</summary>
    public static IIsingChain Of(IsingSampler sampler, int side, double temperature, SeededRandom rng)
    {
        var model = new IsingModel(1 / temperature);
        return sampler switch
        {
            IsingSampler.Sequential => new SequentialChain(side, model, rng),
            IsingSampler.Checkerboard => new CheckerboardChain(side, model, rng),
            _ => new KernelChain(side, model, rng),
        };
    }
}
