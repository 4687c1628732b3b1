namespace GenerativeModels.Datasets;

/// <summary>A stroke as it will be drawn.</summary>
/// <param name="Points">Joined by straight lines.</param>
/// <param name="Radii">Half the width of the line at each point.</param>
internal sealed record PenPath(List<(double X, double Y)> Points, double[] Radii);
