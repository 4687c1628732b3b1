using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>The keys of a config file.</summary>
internal sealed record RunSettings
{
    [Description("Whose experiments these are; written into the config of a run.")]
    public string? Assignment { get; init; }

    [Description("The config's name, if not the file's; written into the config of a run.")]
    public string? Config { get; init; }

    [Description("What the config is for, in one line.")]
    public string Description { get; init; } = "";

    [Description("All randomness follows from it.")]
    public long Seed { get; init; } = 1;

    [Description("Where tensors are.")]
    [AllowedValues("cpu", "cuda")]
    public string Device { get; init; } = "cpu";

    [Description("How often a loop saves a checkpoint, in seconds: the most work that a kill can cost.")]
    [Range(0, double.MaxValue, MinimumIsExclusive = true)]
    public double CheckpointSeconds { get; init; } = 20;

    [Description("What runs, in this order, with its settings.")]
    public required IReadOnlyList<PlannedExperiment> Experiments { get; init; }
}
