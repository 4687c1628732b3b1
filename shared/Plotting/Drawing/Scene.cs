namespace GenerativeModels.Plotting.Drawing;

/// <summary>A drawing: what stands on a white page, in the order in which it is put there. Both the SVG and the PNG are made from this alone.</summary>
/// <param name="Width">In pixels at scale 1, above 0.</param>
/// <param name="Height">In pixels at scale 1, above 0.</param>
/// <param name="Shapes">The first lies lowest.</param>
/// <param name="Description">What the picture shows, in a sentence, for readers who cannot see it.</param>
public sealed record Scene(double Width, double Height, IReadOnlyList<Shape> Shapes, string Description);
