using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>A line through the whole panel.</summary>
internal sealed class RuleMark(double at, bool isHorizontal, Stroke stroke) : Mark
{
    public override Layer Layer => Layer.Line;

    public override Swatch Swatch => new(Line: stroke);

    public override void Measure(Extent extent) => (isHorizontal ? extent.Y : extent.X).Add(at);

    public override void Draw(Canvas canvas)
    {
        Box box = canvas.Box;
        double place = (isHorizontal ? canvas.Y : canvas.X).At(at);
        if (!double.IsFinite(place)) return;
        canvas.Line(isHorizontal ? [new(box.X, place), new(box.Right, place)] : [new(place, box.Bottom), new(place, box.Y)], stroke);
    }
}
