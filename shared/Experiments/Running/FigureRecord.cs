namespace GenerativeModels.Experiments.Running;

/// <summary>A figure that was saved.</summary>
/// <param name="File">Its path in the run folder, without extension: <c>figures/old-faithful-ellipses</c>.</param>
/// <param name="Caption">What it shows.</param>
internal sealed record FigureRecord(string File, string Caption);
