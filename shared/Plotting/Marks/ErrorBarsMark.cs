using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Points with an upright line from one number to another through each.</summary>
internal sealed class ErrorBarsMark(double[] x, double[] y, double[] errors, Stroke stroke, MarkerStyle marker) : Mark
{
    private const double Cap = 3;

    public override Layer Layer => Layer.Line;

    public override Swatch Swatch => new(Line: stroke, Marker: marker);

    public static void Whisker(Canvas canvas, double x, double low, double high, Stroke stroke)
    {
        (Point top, double bottom) = (canvas.At(x, high), canvas.Y.At(low));
        if (!double.IsFinite(top.X + top.Y)) return;

        // An error as large as the number reaches below a logarithmic axis.
        bool hasFoot = double.IsFinite(bottom);
        Point foot = top with { Y = hasFoot ? bottom : canvas.Y.From };
        List<IReadOnlyList<Point>> lines = [[foot, top], [top with { X = top.X - Cap }, top with { X = top.X + Cap }]];
        if (hasFoot) lines.Add([foot with { X = foot.X - Cap }, foot with { X = foot.X + Cap }]);
        canvas.Lines(lines, stroke);
    }

    public override void Measure(Extent extent)
    {
        for (int i = 0; i < x.Length; i++)
        {
            extent.Add(x[i], y[i]);
            extent.Add(x[i], y[i] - errors[i]);
            extent.Add(x[i], y[i] + errors[i]);
        }
    }

    public override void Draw(Canvas canvas)
    {
        for (int i = 0; i < x.Length; i++) Whisker(canvas, x[i], y[i] - errors[i], y[i] + errors[i], stroke);
        canvas.Markers(x.Zip(y, canvas.At), marker);
    }
}
