using GenerativeModels.Experiments.Configuration.Kinds;

namespace GenerativeModels.Experiments.Configuration;

/// <summary>An experiment that an assignment has.</summary>
/// <param name="Name">Its name in configs.</param>
/// <param name="Description">What it shows, in one line.</param>
/// <param name="Settings">What it can be told.</param>
/// <param name="Create">Makes one.</param>
internal sealed record ExperimentEntry(string Name, string Description, RecordKind Settings, Func<IExperiment> Create);
