using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Em.Experiments;

/// <summary>Settings of <see cref="LatentClassesExperiment"/>.</summary>
public sealed record LatentClassesConfig
{
    [Range(1, 1000)]
    [Description("from how many starts each model is fitted; the best run counts")]
    public int Restarts { get; init; } = 10;

    [Range(50, 100_000)]
    [Description("how many respondents each made-up survey has")]
    public int Respondents { get; init; } = 600;

    [Range(1, 1000)]
    [Description("how many surveys are made up for each share of missing answers")]
    public int Repetitions { get; init; } = 10;

    [MinLength(1)]
    [Description("which shares of the answers are taken away")]
    public IReadOnlyList<double> MissingShares { get; init; } = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
}
