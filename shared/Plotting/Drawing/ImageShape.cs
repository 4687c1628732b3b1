namespace GenerativeModels.Plotting.Drawing;

/// <summary>A grid of coloured cells stretched over a box: every cell a rectangle with sharp sides, never blurred.</summary>
/// <param name="Place">Where it lies.</param>
/// <param name="Cells">[rows, columns], the first row at the top.</param>
/// <param name="Clip">What lies outside of this box is not drawn.</param>
public sealed record ImageShape(Box Place, Color[,] Cells, Box? Clip = null) : Shape(Clip);
