using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Variational.Experiments;

/// <summary>Settings of <see cref="GradientVarianceExperiment"/>.</summary>
public sealed record GradientVarianceConfig
{
    [Range(100, 1_000_000)]
    [Description("estimates of each kind")]
    public int Estimates { get; init; } = 5000;

    [MinLength(1)]
    [Description("the means μ of q for which the gradient of E[z²] is estimated; σ is 1")]
    public IReadOnlyList<double> Means { get; init; } = [0, 1, 2, 4];
}
