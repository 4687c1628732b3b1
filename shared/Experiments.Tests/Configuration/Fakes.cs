using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Experiments.Tests.Configuration;

/// <summary>How the fake mixture starts.</summary>
public enum Start
{
    RandomPoints,
    KMeansPlusPlus,
}

/// <summary>Settings of every kind.</summary>
public sealed record MixtureConfig : IValidated
{
    [Description("The number of components.")]
    [Range(1, 20)]
    public int Components { get; init; } = 2;

    [Description("When to stop.")]
    [Range(0, 1, MinimumIsExclusive = true)]
    public double Tolerance { get; init; } = 1e-6;

    public double Shift { get; init; }

    [Range(0, double.PositiveInfinity)]
    public double Patience { get; init; } = double.PositiveInfinity;

    public long Draws { get; init; } = 10_000_000_000;

    public bool Standardised { get; init; } = true;

    public string Title { get; init; } = "Old Faithful";

    public string? Note { get; init; }

    public int? Steps { get; init; }

    public Start Start { get; init; } = Start.KMeansPlusPlus;

    [AllowedValues(8, 14, 28)]
    public int Side { get; init; } = 14;

    [MinLength(1)]
    [Range(1, 100)]
    public IReadOnlyList<int> Sizes { get; init; } = [1, 2, 3];

    public double[] Weights { get; init; } = [];

    public AxisConfig Axis { get; init; } = new() { Label = "minutes" };

    public IEnumerable<string> Problems()
    {
        if (Axis.Low >= Axis.High)
        {
            yield return $"axis.low is {Axis.Low} and axis.high {Axis.High}; low has to lie below high.";
        }
    }
}

/// <summary>A record in a record.</summary>
public sealed record AxisConfig
{
    public double Low { get; init; }

    [Range(double.MinValue, 100, MaximumIsExclusive = true)]
    public double High { get; init; } = 10;

    public string Label { get; init; } = "";
}

/// <summary>One setting, which every config has to give.</summary>
public sealed record ClassesConfig
{
    [Description("The number of classes.")]
    [Range(2, int.MaxValue)]
    public required int Classes { get; init; }
}

/// <summary>No settings.</summary>
public sealed record NoConfig;

/// <summary>An experiment that says what it was told.</summary>
public abstract class Fake<TConfig> : Experiment<TConfig, string>
    where TConfig : class
{
    public override string Run(TConfig config, IExperimentRun run)
    {
        run.Say(config.ToString()!);
        return "";
    }

    public override IEnumerable<NamedFigure> Draw(string result) => [];
}

[Experiment("old-faithful", "A mixture on the geyser's eruptions.")]
public sealed class OldFaithful : Fake<MixtureConfig>;

[Experiment("latent-classes", "Classes of answers.")]
public sealed class LatentClasses : Fake<ClassesConfig>;

[Experiment("k-means", "Where it fails.")]
public sealed class KMeans : Fake<NoConfig>;

/// <summary>The assignment of these experiments.</summary>
internal static class FakeAssignment
{
    public static ExperimentCatalogue Catalogue { get; } = new([typeof(OldFaithful), typeof(LatentClasses), typeof(KMeans)]);

    public static PlanReader Plans { get; } = new("A1.Em", Catalogue);

    /// <summary>The plan of a config called quick.</summary>
    public static RunPlan Read(string yaml, params string[] set) => Plans.Read(yaml, "quick.yaml", "quick", [.. set.Select(Override.Set)]);

    /// <summary>The message of a config that is refused.</summary>
    public static string Message(string yaml, params string[] set) => Assert.Throws<UsageException>(() => Read(yaml, set)).Message;

    /// <summary>The settings of old-faithful where a config gives these.</summary>
    public static MixtureConfig Mixture(string settings) =>
        (MixtureConfig)Read($"experiments: {{old-faithful: {{{settings}}}}}").Experiments[0].Config;
}
