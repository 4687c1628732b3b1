using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Axis;

/// <summary>Lines before they are drawn.</summary>
internal static class Polylines
{
    /// <summary>The parts of a line between its gaps: runs of at least two places that are numbers.</summary>
    public static IEnumerable<IReadOnlyList<Point>> Runs(IEnumerable<Point> points)
    {
        List<Point> run = [];
        foreach (Point p in points)
        {
            if (double.IsFinite(p.X) && double.IsFinite(p.Y))
            {
                run.Add(p);
                continue;
            }

            if (run.Count > 1) yield return run;
            run = [];
        }

        if (run.Count > 1) yield return run;
    }

    /// <summary>
    /// The same line with fewer points where it goes to the right with many points a pixel: of each quarter of a pixel the first, the lowest,
    /// the highest and the last, which look the same (M4, Jugel et al. 2014).
    /// </summary>
    public static IReadOnlyList<Point> Thin(IReadOnlyList<Point> line)
    {
        const double Column = 0.25;
        double width = line[^1].X - line[0].X;
        if (line.Count < 1000 || line.Count * Column < 8 * width || !Rises(line)) return line;

        List<Point> thin = [];
        for (int start = 0, end; start < line.Count; start = end)
        {
            double column = Math.Floor(line[start].X / Column);
            int low = start, high = start;
            for (end = start + 1; end < line.Count && Math.Floor(line[end].X / Column) == column; end++)
            {
                if (line[end].Y < line[low].Y) low = end;
                if (line[end].Y > line[high].Y) high = end;
            }

            thin.AddRange(new SortedSet<int> { start, low, high, end - 1 }.Select(i => line[i]));
        }

        return thin;
    }

    private static bool Rises(IReadOnlyList<Point> line)
    {
        for (int i = 1; i < line.Count; i++)
        {
            if (line[i].X < line[i - 1].X) return false;
        }

        return true;
    }
}
