namespace GenerativeModels.Sampling.Experiments;

/// <summary>What takes the sweeps.</summary>
public enum IsingSampler
{
    /// <summary>IsingGibbs.Sweep: site by site.</summary>
    Sequential,

    /// <summary>CheckerboardGibbs.Sweep: half of the lattice at a time.</summary>
    Checkerboard,

    /// <summary>The kit's IsingKernel: the checkerboard, 256 spins at a time.</summary>
    Kernel,
}
