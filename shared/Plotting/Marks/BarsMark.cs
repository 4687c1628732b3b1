using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Upright rectangles that stand on 0 (on a logarithmic axis: on its lower end).</summary>
internal sealed class BarsMark(double[] left, double[] right, double[] heights, double[]? errors, Color fill, Stroke? outline) : Mark
{
    private static readonly Color ErrorColor = Color.Grey(40);

    public override Layer Layer => Layer.Bar;

    public override Swatch Swatch => new(Patch: fill, Line: outline);

    public override void Measure(Extent extent)
    {
        extent.X.Add(left);
        extent.X.Add(right);
        extent.Y.AddFlush(0);
        extent.Y.Add(heights);
        if (errors is null) return;
        extent.Y.Add(heights.Zip(errors, (h, e) => h + e));
        extent.Y.Add(heights.Zip(errors, (h, e) => h - e));
    }

    public override void Draw(Canvas canvas)
    {
        double foot = canvas.Y.Scale == AxisScale.Log ? canvas.Y.From : canvas.Y.At(0);
        for (int i = 0; i < heights.Length; i++)
        {
            (double x0, double x1, double y) = (canvas.X.At(left[i]), canvas.X.At(right[i]), canvas.Y.At(heights[i]));
            if (heights[i] != 0) canvas.Polygon([new(x0, foot), new(x0, y), new(x1, y), new(x1, foot)], fill, outline);
        }

        if (errors is null) return;
        for (int i = 0; i < heights.Length; i++)
            ErrorBarsMark.Whisker(canvas, (left[i] + right[i]) / 2, heights[i] - errors[i], heights[i] + errors[i], new Stroke(ErrorColor, 1.1));
    }
}
