namespace GenerativeModels.Sampling.Experiments;

/// <summary>A lattice and how it is swept.</summary>
internal interface IIsingChain
{
    /// <summary>The mean of all spins.</summary>
    double Magnetisation { get; }

    /// <summary>The energy per site.</summary>
    double Energy { get; }

    /// <summary>Sweeps.</summary>
    void Sweep(int count);
}
