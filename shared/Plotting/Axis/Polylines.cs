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
}
