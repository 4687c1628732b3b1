namespace GenerativeModels.Experiments.Running;

/// <summary>How far an experiment is.</summary>
internal enum ExperimentStatus
{
    /// <summary>Not begun.</summary>
    Waiting,

    /// <summary>Begun; the run was stopped or killed in it, or is in it now.</summary>
    Unfinished,

    /// <summary>It ended well.</summary>
    Done,

    /// <summary>It calls an exercise that is not done yet.</summary>
    NotImplemented,

    /// <summary>It ended with an error.</summary>
    Failed,
}
