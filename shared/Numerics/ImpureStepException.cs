namespace GenerativeModels.Numerics;

/// <summary>Run again with the same draws, the code asked for other draws: its result depends on something beside its arguments.</summary>
public sealed class ImpureStepException(string difference) : RandomDrawException(
    $"your step is not a pure function of (state, random source): {difference} "
    + "Look for a field, a cache or a tensor changed in place that one call leaves behind for the next.");
