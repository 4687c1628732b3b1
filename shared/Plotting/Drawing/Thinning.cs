namespace GenerativeModels.Plotting.Drawing;

/// <summary>Leaves out points of long lines that nobody can see: a trace of a hundred thousand steps has a hundred in each pixel.</summary>
internal static class Thinning
{
    /// <summary>How wide a run of points may be to count as one upright stroke, in pixels at scale 1.</summary>
    public const double Width = 0.2;

    private const int ShortLine = 2_000;

    /// <summary>The line, where it is long with at most four points of each run that stays within <see cref="Width"/>: the first, the highest, the lowest and the last.</summary>
    public static IReadOnlyList<Point> Thin(IReadOnlyList<Point> line)
    {
        if (line.Count <= ShortLine) return line;

        var kept = new List<Point>();
        int first = 0;
        while (first < line.Count)
        {
            int end = RunEnd(line, first, out int highest, out int lowest);
            foreach (int i in new SortedSet<int> { first, highest, lowest, end - 1 }) kept.Add(line[i]);
            first = end;
        }

        return kept;
    }

    private static int RunEnd(IReadOnlyList<Point> line, int first, out int highest, out int lowest)
    {
        (highest, lowest) = (first, first);
        double left = line[first].X, right = left;
        int end = first;
        for (; end < line.Count; end++)
        {
            Point point = line[end];
            (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
            if (right - left > Width) break;
            if (point.Y < line[highest].Y) highest = end;
            if (point.Y > line[lowest].Y) lowest = end;
        }

        return end;
    }
}
