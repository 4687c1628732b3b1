using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Variational.Experiments;

/// <summary>Settings of <see cref="CollapseExperiment"/>.</summary>
public sealed record CollapseConfig
{
    [Range(100, 100_000)]
    [Description("points of each data set")]
    public int Points { get; init; } = 2000;

    [Range(1, 1000)]
    [Description("passes over the data")]
    public int Epochs { get; init; } = 30;

    [Range(0.0, 0.999)]
    [Description("correlation of the two coordinates in the data set that has one")]
    public double Correlation { get; init; } = 0.9;
}
