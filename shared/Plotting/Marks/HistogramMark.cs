using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Bars side by side as one translucent shape with an outline, so that several histograms can lie over each other.</summary>
internal sealed class HistogramMark(double[] edges, double[] heights, Color fill, Stroke outline) : Mark
{
    public override Layer Layer => Layer.Bar;

    public override Swatch Swatch => new(Patch: fill, Line: outline);

    public override void Measure(Extent extent)
    {
        extent.X.Add(edges);
        extent.Y.AddFlush(0);
        extent.Y.Add(heights);
    }

    public override void Draw(Canvas canvas)
    {
        double foot = canvas.Y.Scale == AxisScale.Log ? canvas.Y.From : canvas.Y.At(0);
        double Top(double height) => canvas.Y.At(height) is var y && double.IsFinite(y) ? y : foot;

        List<Point> line = [new(canvas.X.At(edges[0]), foot)];
        for (int i = 0; i < heights.Length; i++)
        {
            line.Add(new(canvas.X.At(edges[i]), Top(heights[i])));
            line.Add(new(canvas.X.At(edges[i + 1]), Top(heights[i])));
        }

        line.Add(new(canvas.X.At(edges[^1]), foot));
        canvas.Polygon(line, fill, stroke: null);
        canvas.Line(line, outline);
    }
}
