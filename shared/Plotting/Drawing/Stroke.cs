namespace GenerativeModels.Plotting.Drawing;

/// <summary>How a line is drawn: round ends, round corners.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Width">In pixels, above 0.</param>
/// <param name="Dash">Lengths of dashes and gaps in pixels, by turns, an even number of them; null for a solid line.</param>
public sealed record Stroke(Color Color, double Width = 1, IReadOnlyList<double>? Dash = null);
