using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Words at a place.</summary>
internal sealed class TextMark(double x, double y, string text, double size, Color color, Anchor anchor, bool bold) : Mark
{
    public override Layer Layer => Layer.Note;

    public override void Measure(Extent extent) => extent.Add(x, y);

    public override void Draw(Canvas canvas)
    {
        Point at = canvas.At(x, y);
        canvas.Text(at with { Y = at.Y + FontMetrics.CapHeight(size) / 2 }, text, size, color, anchor, bold);
    }
}
