using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Boxes from the first to the third quartile with a line at the median (Tukey 1977).</summary>
internal sealed class BoxesMark(IReadOnlyList<BoxSummary> boxes, Color color) : Mark
{
    private const double HalfWidth = 0.28;

    public override Layer Layer => Layer.Bar;

    public override void Measure(Extent extent)
    {
        extent.X.Add(-0.5);
        extent.X.Add(boxes.Count - 0.5);
        foreach (BoxSummary box in boxes)
        {
            extent.Y.Add([box.LowWhisker, box.HighWhisker]);
            extent.Y.Add(box.Outliers);
        }
    }

    public override void Draw(Canvas canvas)
    {
        var thin = new Stroke(Color.Grey(40), 1.1);
        for (int i = 0; i < boxes.Count; i++)
        {
            BoxSummary box = boxes[i];
            ErrorBarsMark.Whisker(canvas, i, box.LowWhisker, box.HighWhisker, thin);
            canvas.Polygon(
                [canvas.At(i - HalfWidth, box.LowQuartile), canvas.At(i - HalfWidth, box.HighQuartile), canvas.At(i + HalfWidth, box.HighQuartile), canvas.At(i + HalfWidth, box.LowQuartile)],
                Lighter(color), new Stroke(color, 1.2));
            canvas.Lines([[canvas.At(i - HalfWidth, box.Median), canvas.At(i + HalfWidth, box.Median)]], new Stroke(color, 2.4));
            canvas.Markers(box.Outliers.Select(y => canvas.At(i, y)), new MarkerStyle(Marker.Circle, 3.6, color.WithOpacity(0.7)));
        }
    }

    // Opaque, so that the whisker does not show through.
    private static Color Lighter(Color c) => new((byte)(255 - (255 - c.R) * 0.3), (byte)(255 - (255 - c.G) * 0.3), (byte)(255 - (255 - c.B) * 0.3));
}
