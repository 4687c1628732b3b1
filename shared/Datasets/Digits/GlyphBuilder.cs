namespace GenerativeModels.Datasets;

/// <summary>A <see cref="Glyph"/> in the making: equal points become one.</summary>
internal sealed class GlyphBuilder(int digit, string name, double weight, string place)
{
    private readonly List<(double X, double Y)> points = [];
    private readonly List<int[]> strokes = [];
    private readonly List<bool[]> corners = [];

    public void AddStroke((double X, double Y, bool Corner)[] stroke)
    {
        strokes.Add([.. stroke.Select(p => Index((p.X, p.Y)))]);
        corners.Add([.. stroke.Select(p => p.Corner)]);
    }

    public Glyph Build() => strokes.Count > 0
        ? new Glyph(digit, name, weight, [.. points], [.. strokes], [.. corners])
        : throw new FormatException($"{place}: '{digit} {name}' has no stroke. Put one on the next line, indented.");

    private int Index((double X, double Y) point)
    {
        int index = points.IndexOf(point);
        if (index >= 0) return index;
        points.Add(point);
        return points.Count - 1;
    }
}
