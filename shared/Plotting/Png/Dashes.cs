using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png;

/// <summary>Cuts a line into dashes.</summary>
internal static class Dashes
{
    /// <summary>The dashes of a polyline, each a polyline that bends where the whole line does.</summary>
    /// <param name="line">At least one point.</param>
    /// <param name="pattern">Lengths of dashes and gaps by turns, an even number, none negative, the sum above 0.</param>
    public static IEnumerable<IReadOnlyList<Point>> Cut(IReadOnlyList<Point> line, IReadOnlyList<double> pattern)
    {
        int part = 0;
        double left = pattern[0]; // of this dash or gap
        var dash = new List<Point> { line[0] };
        for (int i = 1; i < line.Count; i++)
        {
            Point from = line[i - 1], to = line[i];
            double length = Math.Sqrt((to.X - from.X) * (to.X - from.X) + (to.Y - from.Y) * (to.Y - from.Y));
            double done = 0;
            while (length - done > left)
            {
                done += left;
                var here = new Point(from.X + (to.X - from.X) * done / length, from.Y + (to.Y - from.Y) * done / length);
                if (part % 2 == 0)
                {
                    dash.Add(here);
                    yield return dash;
                }

                dash = [here];
                part = (part + 1) % pattern.Count;
                left = pattern[part];
            }

            left -= length - done;
            dash.Add(to);
        }

        if (part % 2 == 0) yield return dash;
    }
}
