namespace GenerativeModels.Plotting.Drawing;

/// <summary>One line of text.</summary>
/// <param name="At">Where the baseline passes its anchor.</param>
/// <param name="Text">Printable characters; superscripts and subscripts are those of Unicode: 10⁻³, z₁.</param>
/// <param name="Size">The height of a line in pixels, as CSS's font-size.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Anchor">Which part of the text is at <paramref name="At"/>.</param>
/// <param name="Bold">Whether the letters are heavy.</param>
/// <param name="Turned">Whether it runs upwards, turned by a quarter to the left around <paramref name="At"/>.</param>
/// <param name="Clip">What lies outside of this box is not drawn.</param>
public sealed record TextShape(
    Point At, string Text, double Size, Color Color, Anchor Anchor = Anchor.Start, bool Bold = false, bool Turned = false, Box? Clip = null) : Shape(Clip);
