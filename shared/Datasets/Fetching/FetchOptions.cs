namespace GenerativeModels.Datasets.Fetching;

/// <summary>How patient a fetch is.</summary>
public sealed record FetchOptions
{
    /// <summary>How long to wait before each further attempt at the same mirror; as many attempts as there are entries, and one.</summary>
    public IReadOnlyList<TimeSpan> Waits { get; init; } = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(9)];

    /// <summary>How long a mirror may send nothing.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What waits are measured with.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
