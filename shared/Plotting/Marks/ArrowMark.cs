using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>One arrow from place to place.</summary>
internal sealed class ArrowMark((double X, double Y) from, (double X, double Y) to, Stroke stroke) : Mark
{
    private const double Head = 8;

    public override Layer Layer => Layer.Note;

    public override Swatch Swatch => new(Line: stroke);

    public override void Measure(Extent extent)
    {
        extent.Add(from.X, from.Y);
        extent.Add(to.X, to.Y);
    }

    public override void Draw(Canvas canvas)
    {
        (Point tail, Point tip) = (canvas.At(from.X, from.Y), canvas.At(to.X, to.Y));
        if (!double.IsFinite(tail.X + tail.Y + tip.X + tip.Y)) return;
        canvas.Line(Arrows.Shaft(tail, tip, Head), stroke);
        canvas.Polygon(Arrows.Tip(tail, tip, Head), stroke.Color, stroke: null);
    }
}
