namespace GenerativeModels.Datasets.Fetching;

/// <summary>What a fetch tells on its way.</summary>
/// <param name="File">The file it is about.</param>
/// <param name="Stage">How far that is.</param>
/// <param name="Done">Bytes that are here, while they are coming.</param>
/// <param name="Total">Bytes that there will be, if the mirror says.</param>
/// <param name="Note">A sentence for the reader: where from, or what went wrong.</param>
public sealed record FetchProgress(DataFile File, FetchStage Stage, long Done = 0, long? Total = null, string Note = "");
