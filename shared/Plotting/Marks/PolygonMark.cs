using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>A closed shape through points: an ellipse, a region.</summary>
internal sealed class PolygonMark(double[] x, double[] y, Color? fill, Stroke stroke) : Mark
{
    public override Layer Layer => fill is null ? Layer.Line : Layer.Area;

    public override Swatch Swatch => fill is null ? new(Line: stroke) : new(Patch: fill, Line: stroke);

    public override void Measure(Extent extent)
    {
        for (int i = 0; i < x.Length; i++) extent.Add(x[i], y[i]);
    }

    public override void Draw(Canvas canvas) => canvas.Polygon(x.Zip(y, canvas.At), fill, stroke);
}
