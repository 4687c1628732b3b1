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
        for (int i = 0; i < x.Length; i++) extent.Add(x[i], y[i]);
        if (marker is not null || x.Length < 2) return;

        // A line may touch the sides of the panel.
        double[] drawn = [.. x.Where((_, i) => double.IsFinite(x[i]) && double.IsFinite(y[i]))];
        if (drawn.Length == 0) return;
        extent.X.AddFlush(drawn.Min());
        extent.X.AddFlush(drawn.Max());
    }

    public override void Draw(Canvas canvas)
    {
        canvas.Line(x, y, stroke);
        if (marker is not null) canvas.Markers(x.Zip(y, canvas.At), marker);
    }
}
