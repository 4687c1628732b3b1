namespace GenerativeModels.Experiments;

/// <summary>An experiment with its settings.</summary>
/// <param name="Name">Its name: the key in the config file.</param>
/// <param name="Description">What it shows, in one line.</param>
/// <param name="Experiment">What runs.</param>
/// <param name="Config">Its settings, checked.</param>
public sealed record PlannedExperiment(string Name, string Description, IExperiment Experiment, object Config);
