using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Axis;

/// <summary>What stands for a mark in a legend.</summary>
/// <param name="Patch">A filled rectangle of this colour.</param>
/// <param name="Line">A piece of line.</param>
/// <param name="Marker">A marker in the middle.</param>
internal sealed record Swatch(Color? Patch = null, Stroke? Line = null, MarkerStyle? Marker = null)
{
    /// <summary>How wide it is.</summary>
    public const double Width = 24;

    /// <summary>The shapes of a swatch around a place on its left side.</summary>
    public IEnumerable<Shape> Draw(Point left)
    {
        Point right = left with { X = left.X + Width };
        if (Patch is { } fill)
        {
            yield return new PathShape(
                [[new(left.X, left.Y - 5), new(right.X, left.Y - 5), new(right.X, left.Y + 5), new(left.X, left.Y + 5)]], Closed: true, fill, Line is null ? null : Line with { Width = Math.Min(1, Line.Width) });
        }
        else if (Line is not null)
        {
            yield return new PathShape([[left, right]], Closed: false, Fill: null, Line);
        }

        foreach (Shape shape in Marker?.Shapes([new(left.X + Width / 2, left.Y)]) ?? []) yield return shape;
    }
}
