namespace GenerativeModels.Experiments.Running;

/// <summary>What metrics.json says of an experiment.</summary>
internal sealed class ExperimentRecord
{
    /// <summary>What it shows, in one line.</summary>
    public string Description { get; set; } = "";

    /// <summary>How far it is.</summary>
    public ExperimentStatus Status { get; set; }

    /// <summary>The experiment's own seed, which follows from the run's and its name.</summary>
    public long Seed { get; set; }

    /// <summary>Time spent, over all resumes.</summary>
    public double Seconds { get; set; }

    /// <summary>What it reported, in that order.</summary>
    public Dictionary<string, double> Metrics { get; set; } = [];

    /// <summary>Its figures.</summary>
    public List<FigureRecord> Figures { get; set; } = [];

    /// <summary>What it said.</summary>
    public List<string> Said { get; set; } = [];

    /// <summary>Why it did not end well.</summary>
    public string? Problem { get; set; }

    /// <summary>The checkpoint with the end of its last loop, in the run folder.</summary>
    public string? Checkpoint { get; set; }

    /// <summary>True if it need not be run again.</summary>
    internal bool HasEnded => Status is ExperimentStatus.Done or ExperimentStatus.NotImplemented or ExperimentStatus.Failed;
}
