using System.Text;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Svg;

/// <summary>Polylines as the <c>d</c> of an SVG path, with absolute places.</summary>
internal static class SvgPath
{
    /// <summary>The commands.</summary>
    public static string Data(IEnumerable<IReadOnlyList<Point>> lines, bool closed)
    {
        var d = new StringBuilder();
        foreach (IReadOnlyList<Point> line in lines.Where(line => line.Count > 0)) Append(d, Thinning.Thin(line), closed);
        return d.ToString();
    }

    private static void Append(StringBuilder d, IReadOnlyList<Point> line, bool closed)
    {
        d.Append('M');
        string last = "";
        int places = 0;
        for (int i = 0; i < line.Count; i++)
        {
            string here = $"{SvgNumber.Text(line[i].X)} {SvgNumber.Text(line[i].Y)}";
            if (here == last) continue; // nearer than two decimals can tell

            if (places++ > 0) d.Append(' '); // what follows the first place are lines
            d.Append(last = here);
        }

        if (places == 1) d.Append("h0"); // a dot: without it a path has no ends to make round
        if (closed) d.Append('Z');
    }
}
