using System.Globalization;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Fonts;

/// <summary>Reads the way of the pen from its notation, which <see cref="Glyphs"/> explains.</summary>
/// <param name="text">The notation.</param>
/// <param name="others">The glyphs that it may use.</param>
internal sealed class GlyphReader(string text, IReadOnlyDictionary<char, Glyph> others)
{
    private const int PiecesOfACurve = 10;
    private const double DotPen = 1.3;

    // Of an ellipse it would be 0.5523; a little more makes ovals a little squarer, which reads better when small.
    private const double Roundness = 0.58;

    private readonly List<PenStroke> strokes = [];
    private List<Point> line = [];
    private int at;

    /// <summary>The strokes.</summary>
    public IReadOnlyList<PenStroke> Read()
    {
        while (at < text.Length) Step(text[at++]);
        return strokes;
    }

    private Point Here => line[^1];

    private void Step(char command)
    {
        switch (command)
        {
            case 'M': Begin(Place(), 1); break;
            case 'D': Begin(Place(), DotPen); break;
            case 'L': line.Add(Place()); break;
            case 'H': line.Add(new(Number(), Here.Y)); break;
            case 'V': line.Add(new(Here.X, Number())); break;
            case 'C': Curve(Place(), Place(), Place()); break;
            case 'h':
                Point side = Place();
                Curve(new(Here.X + Roundness * (side.X - Here.X), Here.Y), new(side.X, side.Y - Roundness * (side.Y - Here.Y)), side);
                break;
            case 'v':
                Point end = Place();
                Curve(new(Here.X, Here.Y + Roundness * (end.Y - Here.Y)), new(end.X - Roundness * (end.X - Here.X), end.Y), end);
                break;
            case 'U': Use(others[text[at++]], Number(), Number(), Number() / 100); break;
            default: throw new FormatException($"'{text}': '{command}' at {at - 1} is no command; these are M L H V C h v D U.");
        }
    }

    private void Begin(Point point, double pen)
    {
        line = [point];
        strokes.Add(new(line, pen));
    }

    private void Curve(Point control1, Point control2, Point end)
    {
        Point start = Here;
        for (int i = 1; i <= PiecesOfACurve; i++)
        {
            double t = (double)i / PiecesOfACurve, u = 1 - t;
            double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
            line.Add(new(a * start.X + b * control1.X + c * control2.X + d * end.X, a * start.Y + b * control1.Y + c * control2.Y + d * end.Y));
        }
    }

    // The pen shrinks less than the letter, or small letters would be pale.
    private void Use(Glyph glyph, double x, double y, double scale)
    {
        foreach (PenStroke stroke in glyph.Strokes)
        {
            strokes.Add(new([.. stroke.Points.Select(p => new Point(x + scale * p.X, y + scale * p.Y))], stroke.Pen * Math.Sqrt(scale)));
        }
    }

    private Point Place() => new(Number(), Number());

    private double Number()
    {
        while (text[at] == ' ') at++;
        int start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '-' or '.')) at++;
        return double.Parse(text.AsSpan(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
