using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>An arrow at each of many points, the longest about as long as the points are apart.</summary>
internal sealed class QuiverMark(double[] x, double[] y, double[] u, double[] v, Color color, double longest, bool equalLengths) : Mark
{
    private const double Width = 1.1, Head = 4.5;

    public override Layer Layer => Layer.Line;

    public override Swatch Swatch => new(Line: new Stroke(color, Width));

    public override void Measure(Extent extent)
    {
        for (int i = 0; i < x.Length; i++) extent.Add(x[i], y[i]);
    }

    public override void Draw(Canvas canvas)
    {
        int[] drawn = [.. Enumerable.Range(0, x.Length).Where(i => double.IsFinite(x[i] + y[i] + u[i] + v[i]) && Clipping.Contains(canvas.Box, canvas.At(x[i], y[i])))];
        if (drawn.Length == 0) return;

        // As the panel stretches x and y, so it stretches the arrows: they point the way a particle would be seen to move.
        double perX = canvas.Box.Width / (canvas.X.High - canvas.X.Low), perY = canvas.Box.Height / (canvas.Y.High - canvas.Y.Low);
        double Length(int i) => Math.Sqrt(u[i] * perX * (u[i] * perX) + v[i] * perY * (v[i] * perY));
        double most = drawn.Max(Length), apart = Math.Sqrt(canvas.Box.Width * canvas.Box.Height / drawn.Length);

        List<IReadOnlyList<Point>> shafts = [], tips = [];
        foreach (int i in drawn)
        {
            double length = Length(i);
            if (length == 0) continue;
            double scale = longest * apart / (equalLengths ? length : most);
            Point at = canvas.At(x[i], y[i]);

            // The middle of the arrow is at the point, so that the field is not shifted along itself.
            Point half = new(u[i] * perX * scale / 2, -v[i] * perY * scale / 2);
            (Point tail, Point tip) = (new(at.X - half.X, at.Y - half.Y), new(at.X + half.X, at.Y + half.Y));
            shafts.Add(Arrows.Shaft(tail, tip, Head));
            if (length * scale > 2) tips.Add(Arrows.Tip(tail, tip, Head));
        }

        canvas.Lines(shafts, new Stroke(color, Width));
        canvas.Polygons(tips, color);
    }
}
