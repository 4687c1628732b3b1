namespace GenerativeModels.Victim;

/// <summary>No settings.</summary>
public sealed record Nothing;
