using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;

namespace GenerativeModels.Plotting.Png;

/// <summary>Turns a drawing into pixels.</summary>
internal sealed class PngRenderer
{
    private const int MostPixels = 100_000_000;

    private readonly double scale;
    private readonly Canvas canvas;
    private readonly CoverageMask mask = new();

    private PngRenderer(Scene scene, double scale)
    {
        this.scale = scale;
        canvas = new((int)Math.Ceiling(scene.Width * scale), (int)Math.Ceiling(scene.Height * scale));
    }

    /// <summary>The picture.</summary>
    /// <param name="scene">The drawing.</param>
    /// <param name="scale">How many pixels each of its pixels becomes in width and in height, above 0.</param>
    /// <exception cref="ArgumentException">The drawing has a shape that cannot be drawn.</exception>
    public static PixelImage Render(Scene scene, double scale)
    {
        SceneCheck.Require(scene);
        double pixels = scene.Width * scale * scene.Height * scale;
        if (pixels > MostPixels)
        {
            throw new ArgumentException($"the picture would have {pixels:N0} pixels; at most {MostPixels:N0} are drawn. Take a smaller scale, or several figures.");
        }

        var renderer = new PngRenderer(scene, scale);
        foreach (Shape shape in scene.Shapes) renderer.Draw(shape);
        return renderer.canvas.ToImage();
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
        List<IReadOnlyList<Point>> lines = [.. path.Lines.Where(line => line.Count > 0).Select(line => Scaled(Thinning.Thin(line)))];
        if (path.Fill is { } fill && Prepare(lines, 0, path.Clip))
        {
            mask.Fill(lines);
            canvas.Paint(mask, fill, Scaled(path.Clip));
        }

        if (path.Stroke is { } stroke)
        {
            IEnumerable<IReadOnlyList<Point>> strokes = path.Closed ? lines.Select(line => (IReadOnlyList<Point>)[.. line, line[0]]) : lines;
            if (stroke.Dash is { } dash)
            {
                double[] pattern = [.. dash.Select(length => length * scale)];
                strokes = strokes.SelectMany(line => Dashes.Cut(line, pattern));
            }

            DrawStrokes([.. strokes.Select(line => new PenStroke(line, stroke.Width * scale))], stroke.Color, path.Clip);
        }
    }

    private void DrawText(TextShape text)
    {
        List<PenStroke> strokes = [.. TextOutline.Of(text).Select(stroke => new PenStroke(Scaled(stroke.Points), stroke.Pen * scale))];
        DrawStrokes(strokes, text.Color, text.Clip);
    }

    // One mask for all of them: where a translucent line crosses itself, it has one shade.
    private void DrawStrokes(IReadOnlyList<PenStroke> strokes, Color color, Box? clip)
    {
        if (strokes.Count == 0 || !Prepare([.. strokes.Select(stroke => stroke.Points)], strokes.Max(stroke => stroke.Pen) / 2, clip)) return;

        foreach ((IReadOnlyList<Point> line, double pen) in strokes) mask.Draw(line, pen / 2);
        canvas.Paint(mask, color, Scaled(clip));
    }

    // Each pixel has the colour of the cell that its middle is in.
    private void DrawImage(ImageShape image)
    {
        int rows = image.Cells.GetLength(0), columns = image.Cells.GetLength(1);
        Box place = Scaled(image.Place), visible = Scaled(image.Clip) ?? place;
        PixelBox area = PixelBox.Around(place).And(canvas.Area);
        for (int y = area.Top; y < area.Bottom; y++)
        {
            double v = (y + 0.5 - place.Y) / place.Height;
            for (int x = area.Left; x < area.Right; x++)
            {
                double u = (x + 0.5 - place.X) / place.Width;
                bool shown = u is >= 0 and < 1 && v is >= 0 and < 1 && Contains(visible, x + 0.5, y + 0.5);
                if (shown) canvas.Blend(x, y, image.Cells[(int)(v * rows), (int)(u * columns)], 1);
            }
        }
    }

    // A clear mask for the pixels that lines may reach; false if these are none.
    private bool Prepare(IReadOnlyList<IReadOnlyList<Point>> lines, double margin, Box? clip)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (IReadOnlyList<Point> line in lines)
        {
            for (int i = 0; i < line.Count; i++)
            {
                (left, right) = (Math.Min(left, line[i].X), Math.Max(right, line[i].X));
                (top, bottom) = (Math.Min(top, line[i].Y), Math.Max(bottom, line[i].Y));
            }
        }

        PixelBox area = PixelBox.Around(left - margin, top - margin, right + margin, bottom + margin).And(canvas.Area);
        if (Scaled(clip) is { } box) area = area.And(PixelBox.Around(box));
        if (lines.Count == 0 || area.IsEmpty) return false;

        mask.Clear(area);
        return true;
    }

    private static bool Contains(Box box, double x, double y) => x >= box.X && x < box.Right && y >= box.Y && y < box.Bottom;

    private Box? Scaled(Box? box) => box is { } b ? Scaled(b) : null;

    private Box Scaled(Box box) => new(box.X * scale, box.Y * scale, box.Width * scale, box.Height * scale);

    private IReadOnlyList<Point> Scaled(IReadOnlyList<Point> line)
    {
        var scaled = new Point[line.Count];
        for (int i = 0; i < scaled.Length; i++) scaled[i] = new(line[i].X * scale, line[i].Y * scale);
        return scaled;
    }
}
