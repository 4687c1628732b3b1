using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Fonts;

/// <summary>One way of the pen.</summary>
/// <param name="Points">A polyline; a single point is a dot.</param>
/// <param name="Pen">How wide the pen is, as a multiple of its usual width.</param>
internal readonly record struct PenStroke(IReadOnlyList<Point> Points, double Pen);
