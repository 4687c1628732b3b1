using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>The area between two lines.</summary>
internal sealed class BandMark(double[] x, double[] low, double[] high, Color color) : Mark
{
    public override Layer Layer => Layer.Area;

    public override Swatch Swatch => new(Patch: color);

    public override void Measure(Extent extent)
    {
        for (int i = 0; i < x.Length; i++)
        {
            extent.AddTight(x[i], low[i]);
            extent.AddTight(x[i], high[i]);
        }
    }

    public override void Draw(Canvas canvas)
    {
        List<int> run = [];
        for (int i = 0; i <= x.Length; i++)
        {
            if (i < x.Length && double.IsFinite(canvas.X.At(x[i]) + canvas.Y.At(low[i]) + canvas.Y.At(high[i])))
            {
                run.Add(i);
                continue;
            }

            if (run.Count > 1) canvas.Polygon([.. run.Select(j => canvas.At(x[j], high[j])), .. run.AsEnumerable().Reverse().Select(j => canvas.At(x[j], low[j]))], color, stroke: null);
            run.Clear();
        }
    }
}
