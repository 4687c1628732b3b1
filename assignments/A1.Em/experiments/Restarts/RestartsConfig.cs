using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Em.Experiments;

/// <summary>Settings of <see cref="RestartsExperiment"/>.</summary>
public sealed record RestartsConfig
{
    [Range(20, 20_000)]
    [Description("how many points the ring of eight clusters has")]
    public int Points { get; init; } = 400;

    [Range(1, 100_000)]
    [Description("from how many random starts, and from how many starts of k-means++, EM climbs on the ring")]
    public int Restarts { get; init; } = 200;

    [Range(1, 100)]
    [Description("how many components the mixture has whose collapses are counted")]
    public int CollapseComponents { get; init; } = 5;

    [Range(1, 100_000)]
    [Description("how many runs count the collapses, for each number of eruptions")]
    public int CollapseRestarts { get; init; } = 100;

    [Range(0.0, 10.0, MinimumIsExclusive = true)]
    [Description("the regularisation that is compared with none; the data have variance 1")]
    public double Regularisation { get; init; } = 0.01;
}
