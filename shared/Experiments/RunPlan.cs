namespace GenerativeModels.Experiments;

/// <summary>A config file, read and checked: all that decides a run's results.</summary>
/// <param name="Assignment">The assignment's id: <c>A1.Em</c>.</param>
/// <param name="Config">The config's name: <c>quick</c>.</param>
/// <param name="Description">The config's own line on what it is for.</param>
/// <param name="Seed">All randomness follows from it.</param>
/// <param name="Device"><c>cpu</c> or <c>cuda</c>.</param>
/// <param name="CheckpointSeconds">How often a loop saves a checkpoint: the most work that a kill can cost. Decides no result.</param>
/// <param name="Experiments">What runs, in this order.</param>
/// <param name="Yaml">The effective config: every setting with its value, defaults and overrides included. Reading it gives this plan again.</param>
public sealed record RunPlan(
    string Assignment,
    string Config,
    string Description,
    long Seed,
    string Device,
    double CheckpointSeconds,
    IReadOnlyList<PlannedExperiment> Experiments,
    string Yaml);
