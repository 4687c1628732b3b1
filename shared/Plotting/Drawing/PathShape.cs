namespace GenerativeModels.Plotting.Drawing;

/// <summary>Polylines: their inside filled, or their outline drawn, or both (first filled, then drawn).</summary>
/// <param name="Lines">Each the points of one polyline. Curves come as many short pieces. Where several overlap, the inside is by the even-odd rule.</param>
/// <param name="Closed">Whether each polyline goes back to its first point.</param>
/// <param name="Fill">The colour of the inside; null fills nothing.</param>
/// <param name="Stroke">How the outline is drawn; null draws none.</param>
/// <param name="Clip">What lies outside of this box is not drawn.</param>
public sealed record PathShape(
    IReadOnlyList<IReadOnlyList<Point>> Lines, bool Closed, Color? Fill, Stroke? Stroke, Box? Clip = null) : Shape(Clip);
