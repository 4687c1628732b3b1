using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Upright lines from 0 to each number.</summary>
internal sealed class StemsMark(double[] x, double[] y, Stroke stroke, MarkerStyle marker) : Mark
{
    public override Layer Layer => Layer.Line;

    public override Swatch Swatch => new(Line: stroke, Marker: marker);

    public override void Measure(Extent extent)
    {
        extent.Y.Add(0);
        for (int i = 0; i < x.Length; i++) extent.Add(x[i], y[i]);
    }

    public override void Draw(Canvas canvas)
    {
        canvas.Lines(
            from i in Enumerable.Range(0, x.Length)
            let top = canvas.At(x[i], y[i])
            where double.IsFinite(top.X + top.Y)
            select new[] { top with { Y = canvas.Y.At(0) }, top },
            stroke);
        canvas.Markers(x.Zip(y, canvas.At), marker);
    }
}
