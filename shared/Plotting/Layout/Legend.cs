using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;
using GenerativeModels.Plotting.Marks;

namespace GenerativeModels.Plotting.Layout;

/// <summary>The labels of marks, each beside what stands for it.</summary>
internal sealed class Legend
{
    private const double Padding = 6, RowHeight = 16, SwatchGap = 6, EntryGap = 18;

    private readonly (string Label, Swatch Swatch)[] _entries;

    /// <summary>A legend of all marks that have a label; those that look alike and are called alike stand in it once.</summary>
    public Legend(IEnumerable<Mark> marks) => _entries =
        [.. from mark in marks where mark.Label is { Length: > 0 } && mark.Swatch is not null select (mark.Label, mark.Swatch) into entry group entry by entry.Label into same select same.First()];

    public bool IsEmpty => _entries.Length == 0;

    public double Width => 2 * Padding + _entries.Max(EntryWidth);

    public double Height => 2 * Padding + RowHeight * _entries.Length - 3;

    /// <summary>The entries below each other.</summary>
    public IEnumerable<Shape> Column(Point corner, bool framed)
    {
        if (framed)
        {
            Point end = new(corner.X + Width, corner.Y + Height);
            yield return new PathShape([[corner, corner with { X = end.X }, end, corner with { Y = end.Y }]], Closed: true, Color.White.WithOpacity(0.85), new Stroke(Color.Grey(205), 0.8));
        }

        for (int i = 0; i < _entries.Length; i++)
        {
            foreach (Shape shape in Entry(i, new(corner.X + Padding, corner.Y + Padding + RowHeight * (i + 0.5) - 1.5))) yield return shape;
        }
    }

    /// <summary>The height of the entries beside each other, in as many rows as they need.</summary>
    public double RowsHeight(double width) => RowHeight * Rows(width).Count;

    /// <summary>The entries beside each other, each row in the middle.</summary>
    public IEnumerable<Shape> RowShapes(double left, double top, double width)
    {
        List<List<int>> rows = Rows(width);
        for (int row = 0; row < rows.Count; row++)
        {
            double x = left + (width - rows[row].Sum(i => EntryWidth(_entries[i]) + EntryGap) + EntryGap) / 2;
            foreach (int i in rows[row])
            {
                foreach (Shape shape in Entry(i, new(x, top + RowHeight * (row + 0.5)))) yield return shape;
                x += EntryWidth(_entries[i]) + EntryGap;
            }
        }
    }

    private static double EntryWidth((string Label, Swatch Swatch) entry) => Swatch.Width + SwatchGap + FontMetrics.Width(entry.Label, Style.LegendText);

    private IEnumerable<Shape> Entry(int i, Point left)
    {
        (string label, Swatch swatch) = _entries[i];
        Point text = new(left.X + Swatch.Width + SwatchGap, left.Y + FontMetrics.CapHeight(Style.LegendText) / 2);
        return [.. swatch.Draw(left), new TextShape(text, label, Style.LegendText, Style.TextColor)];
    }

    private List<List<int>> Rows(double width)
    {
        List<List<int>> rows = [];
        double used = double.PositiveInfinity;
        for (int i = 0; i < _entries.Length; i++)
        {
            double entry = EntryWidth(_entries[i]) + EntryGap;
            if (used + entry - EntryGap > width)
            {
                rows.Add([]);
                used = 0;
            }

            rows[^1].Add(i);
            used += entry;
        }

        return rows;
    }
}
