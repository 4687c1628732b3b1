using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>A line through points.</summary>
internal sealed class LineMark(double[] x, double[] y, Stroke stroke, MarkerStyle? marker) : Mark
{
    public override Layer Layer => Layer.Line;

    public override Swatch Swatch => new(Line: stroke, Marker: marker);

    public override void Measure(Extent extent)
    {
        for (int i = 0; i < x.Length; i++)
        {
            // A line may touch the sides of the panel; a marker may not.
            if (marker is not null) extent.Add(x[i], y[i]);
            else extent.AddTight(x[i], y[i]);
        }
    }

    public override void Draw(Canvas canvas)
    {
        canvas.Line(x, y, stroke);
        if (marker is not null) canvas.Markers(x.Zip(y, canvas.At), marker);
    }
}
