using GenerativeModels.Experiments;

namespace GenerativeModels.Victim;

/// <summary>What the program runs: all kinds of state that a checkpoint holds.</summary>
public static class Plan
{
    /// <summary>Goes into the path of the run folder.</summary>
    public const string Assignment = "A0.Victim";

    /// <summary>Goes into the path of the run folder.</summary>
    public const string Config = "kill";

    /// <summary>The plan.</summary>
    public static RunPlan Make() => new(
        Assignment, Config, "Is killed, and goes on.", Seed: 5, Device: "cpu", CheckpointSeconds: 0.03,
        [
            new PlannedExperiment("mixture", "A record of tensors, left by break.", new MixtureExperiment(), new Nothing()),
            new PlannedExperiment("network", "Dropout, momentum and noise, in three loops.", new NetworkExperiment(), new Nothing()),
        ],
        "seed: 5\n");
}
