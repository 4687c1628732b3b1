using System.Text;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Png;

namespace GenerativeModels.Plotting.Svg;

/// <summary>The marks of a scatter plot, thousands of the same shape and colour: written once, then only put in their places.</summary>
internal sealed class RepeatedMarks
{
    private const int Often = 4;
    private const int MostPoints = 64; // a mark is a small shape
    private readonly HashSet<string> paths = [];

    /// <summary>Looks for what there is at least four times.</summary>
    /// <param name="shapes">All shapes of the drawing.</param>
    /// <param name="write">Writes a path as SVG.</param>
    public RepeatedMarks(IEnumerable<Shape> shapes, Func<PathShape, string> write)
    {
        foreach (IGrouping<string, PathShape> group in shapes.OfType<PathShape>().Where(IsSmall).GroupBy(path => write(AtOrigin(path))))
        {
            if (group.Skip(Often - 1).Any()) paths.Add(group.Key);
        }
    }

    /// <summary>The definitions: name and path, in the order in which the drawing has them.</summary>
    public IEnumerable<(string Name, string Path)> Definitions => paths.Select(path => (Name(path), path));

    /// <summary>What a path is called, if it is one of the marks.</summary>
    public string? NameOf(PathShape path, Func<PathShape, string> write) =>
        paths.Count > 0 && IsSmall(path) && write(AtOrigin(path)) is { } text && paths.Contains(text) ? Name(text) : null;

    /// <summary>Where a mark is put: its first point.</summary>
    public static Point PlaceOf(PathShape path) => path.Lines[0][0];

    private static bool IsSmall(PathShape path) => path.Lines.Count > 0 && path.Lines[0].Count > 0 && path.Lines.Sum(line => line.Count) <= MostPoints;

    private static PathShape AtOrigin(PathShape path)
    {
        Point place = PlaceOf(path);
        return path with { Lines = [.. path.Lines.Select(line => line.Select(p => new Point(p.X - place.X, p.Y - place.Y)).ToArray())] };
    }

    // Named after what it is: where several drawings stand in one page, what has the same name is the same.
    private static string Name(string path) => $"mark_{PngChunk.Crc(Encoding.UTF8.GetBytes(path)):x8}";
}
