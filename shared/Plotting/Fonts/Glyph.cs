namespace GenerativeModels.Plotting.Fonts;

/// <summary>A character as a round pen draws it, in hundredths of the font size, y up from the baseline.</summary>
/// <param name="Advance">How far the next character begins to the right of this one.</param>
/// <param name="Strokes">The ways of the pen.</param>
internal sealed record Glyph(double Advance, IReadOnlyList<PenStroke> Strokes);
