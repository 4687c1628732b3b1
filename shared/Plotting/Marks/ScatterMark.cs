using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>Points; each in its own colour where colours are given.</summary>
internal sealed class ScatterMark(double[] x, double[] y, MarkerStyle style, IReadOnlyList<Color>? colors) : Mark
{
    public override Layer Layer => Layer.Line;

    public override Swatch Swatch => new(Marker: style with { Color = style.Color.WithOpacity(1) });

    public override void Measure(Extent extent)
    {
        for (int i = 0; i < x.Length; i++) extent.Add(x[i], y[i]);
    }

    public override void Draw(Canvas canvas)
    {
        if (colors is null)
        {
            canvas.Markers(x.Zip(y, canvas.At), style);
            return;
        }

        for (int i = 0; i < x.Length; i++) canvas.Markers([canvas.At(x[i], y[i])], style with { Color = colors[i].WithOpacity(colors[i].Opacity * style.Color.Opacity) });
    }
}
