using System.Text;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;
using GenerativeModels.Plotting.Png;

namespace GenerativeModels.Plotting.Svg;

/// <summary>Writes a drawing as Scalable Vector Graphics: the same drawing gives the same text, on every machine.</summary>
internal sealed class SvgWriter
{
    // Fonts whose widths are near to those of ours come first; textLength does the rest.
    private const string FontFamily = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', 'DejaVu Sans', sans-serif";

    private readonly StringBuilder svg = new();
    private readonly RepeatedMarks marks;
    private Box? clip;

    private SvgWriter(Scene scene) => marks = new(scene.Shapes, Path);

    /// <summary>The text of the file, with "\n" at the end of each line.</summary>
    /// <exception cref="ArgumentException">The drawing has a shape that cannot be drawn.</exception>
    public static string Write(Scene scene)
    {
        SceneCheck.Require(scene);
        var writer = new SvgWriter(scene);
        writer.Begin(scene);
        foreach (Shape shape in scene.Shapes)
        {
            writer.Within(shape.Clip);
            writer.Draw(shape);
        }

        writer.Within(null);
        writer.Line("</svg>");
        return writer.svg.ToString();
    }

    private void Begin(Scene scene)
    {
        string width = SvgNumber.Text(scene.Width), height = SvgNumber.Text(scene.Height);
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" font-family="{FontFamily}">""");
        if (scene.Description.Length > 0)
        {
            Line($"<title>{SvgText.Escape(SvgText.FirstSentence(scene.Description))}</title>");
            Line($"<desc>{SvgText.Escape(scene.Description)}</desc>");
        }

        foreach (Box box in scene.Shapes.Select(shape => shape.Clip).OfType<Box>().Distinct())
        {
            Line($"""<clipPath id="{ClipName(box)}"><rect {Place(box)}/></clipPath>""");
        }

        foreach ((string name, string path) in marks.Definitions) Line($"""<defs>{path.Replace("<path", $"<path id=\"{name}\"")}</defs>""");
        Line("""<rect width="100%" height="100%" fill="#fff"/>""");
    }

    // Neighbours with the same clipping box share a group.
    private void Within(Box? box)
    {
        if (box == clip) return;
        if (clip is not null) Line("</g>");
        if (box is { } b) Line($"""<g clip-path="url(#{ClipName(b)})">""");
        clip = box;
    }

    private void Draw(Shape shape)
    {
        switch (shape)
        {
            case PathShape path: DrawPath(path); break;
            case TextShape text: DrawText(text); break;
            case ImageShape image: DrawImage(image); break;
        }
    }

    private void DrawPath(PathShape path)
    {
        if (marks.NameOf(path, Path) is { } name)
        {
            Point place = RepeatedMarks.PlaceOf(path);
            Line($"""<use href="#{name}" x="{SvgNumber.Text(place.X)}" y="{SvgNumber.Text(place.Y)}"/>""");
        }
        else if (Path(path) is { Length: > 0 } text)
        {
            Line(text);
        }
    }

    private static string Path(PathShape path)
    {
        string d = SvgPath.Data(path.Lines, path.Closed);
        if (d.Length == 0 || (path.Fill is null && path.Stroke is null)) return "";

        string fill = path.Fill is { } color ? Paint("fill", color) + (path.Lines.Count > 1 ? " fill-rule=\"evenodd\"" : "") : "fill=\"none\"";
        return $"""<path d="{d}" {fill}{(path.Stroke is { } stroke ? " " + Pen(stroke) : "")}/>""";
    }

    private void DrawText(TextShape text)
    {
        if (text.Text.Length == 0) return;

        string x = SvgNumber.Text(text.At.X), y = SvgNumber.Text(text.At.Y);
        string place = text.Turned ? $"transform=\"translate({x} {y}) rotate(-90)\"" : $"x=\"{x}\" y=\"{y}\"";
        string anchor = text.Anchor switch { Anchor.Start => "", Anchor.Middle => " text-anchor=\"middle\"", _ => " text-anchor=\"end\"" };
        string weight = text.Bold ? " font-weight=\"bold\"" : "";
        string width = SvgNumber.Text(FontMetrics.Width(text.Text, text.Size, text.Bold));
        Line($"""<text {place} font-size="{SvgNumber.Text(text.Size)}"{weight}{anchor} textLength="{width}" lengthAdjust="spacingAndGlyphs" {Paint("fill", text.Color)}>{SvgText.Escape(text.Text)}</text>""");
    }

    private void DrawImage(ImageShape image)
    {
        string png = Convert.ToBase64String(PngEncoder.Encode(PixelImage.Of(image.Cells)));
        Line($"""<image {Place(image.Place)} preserveAspectRatio="none" style="image-rendering:pixelated" href="data:image/png;base64,{png}"/>""");
    }

    private static string Pen(Stroke stroke)
    {
        string dash = stroke.Dash is { } lengths ? $" stroke-dasharray=\"{string.Join(' ', lengths.Select(SvgNumber.Text))}\"" : "";
        return $"{Paint("stroke", stroke.Color)} stroke-width=\"{SvgNumber.Text(stroke.Width)}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"{dash}";
    }

    private static string Paint(string what, Color color)
    {
        string opacity = color.Opacity < 1 ? $" {what}-opacity=\"{SvgNumber.Share(Math.Max(0, color.Opacity))}\"" : "";
        return $"{what}=\"#{color.R:x2}{color.G:x2}{color.B:x2}\"{opacity}";
    }

    private static string Place(Box box) =>
        $"x=\"{SvgNumber.Text(box.X)}\" y=\"{SvgNumber.Text(box.Y)}\" width=\"{SvgNumber.Text(box.Width)}\" height=\"{SvgNumber.Text(box.Height)}\"";

    // Named after what it is: where several drawings stand in one page, what has the same name is the same.
    private static string ClipName(Box box) => "clip" + string.Concat(new[] { box.X, box.Y, box.Width, box.Height }.Select(side => "_" + SvgNumber.Text(side)));

    private void Line(string text) => svg.Append(text).Append('\n');
}
