using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Variational.Experiments;

/// <summary>Settings of <see cref="MixturePruningExperiment"/>.</summary>
public sealed record MixturePruningConfig
{
    [Range(1, 50)]
    [Description("K, how many components may be used")]
    public int Components { get; init; } = 6;

    [Range(1e-6, 100.0)]
    [Description("α₀ of each component: well below 1 prefers few")]
    public double Alpha { get; init; } = 1e-3;

    [Range(1e-3, 100.0)]
    [Description("β₀: how many points the prior mean is worth")]
    public double Beta { get; init; } = 1;

    [Range(1, 10_000)]
    [Description("the most sweeps")]
    public int MaxSweeps { get; init; } = 500;
}
