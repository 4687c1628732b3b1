using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Em.Experiments;

/// <summary>Settings of <see cref="KMeansAgainstMixtureExperiment"/>.</summary>
public sealed record KMeansAgainstMixtureConfig
{
    [Range(30, 20_000)]
    [Description("how many points each made-up data set has")]
    public int Points { get; init; } = 300;

    [Range(1, 1000)]
    [Description("from how many starts of k-means++ each method runs; the best run counts")]
    public int Restarts { get; init; } = 10;
}
