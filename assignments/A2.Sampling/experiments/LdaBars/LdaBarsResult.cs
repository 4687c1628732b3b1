namespace GenerativeModels.Sampling.Experiments;

/// <summary>What <see cref="LdaBarsExperiment"/> found.</summary>
/// <param name="Truth">The bars: [K, V].</param>
/// <param name="Shown">After how many sweeps; 0 is the random start.</param>
/// <param name="Topics">φ of the first chain after each of them: [K, V], in the order of the bars that they became.</param>
/// <param name="LogJoints">The log joint of each chain after each sweep.</param>
public sealed record LdaBarsResult(Tensor Truth, IReadOnlyList<int> Shown, IReadOnlyList<Tensor> Topics, IReadOnlyList<double[]> LogJoints)
{
    /// <summary>Words along a side of the grid.</summary>
    public long Side => Truth.shape[0] / 2;
}
