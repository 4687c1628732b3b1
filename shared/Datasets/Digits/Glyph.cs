namespace GenerativeModels.Datasets;

/// <summary>One way to write a digit.</summary>
/// <param name="Digit">0 to 9.</param>
/// <param name="Name">What tells it from the other ways: looped, crossed.</param>
/// <param name="Weight">How common it is among the ways of its digit; positive.</param>
/// <param name="Points">The distinct points that the pen passes, x to the right, y downwards.</param>
/// <param name="Strokes">Each stroke as the indices of its points, at least two.</param>
/// <param name="Corners">For each stroke and each of its points: whether the pen turns there sharply.</param>
internal sealed record Glyph(int Digit, string Name, double Weight, (double X, double Y)[] Points, int[][] Strokes, bool[][] Corners);
