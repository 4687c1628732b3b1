using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png;

/// <summary>Which samples of which pixels a shape covers.</summary>
internal sealed class CoverageMask
{
    private ulong[] bits = [];

    /// <summary>The pixels that it speaks of.</summary>
    public PixelBox Area { get; private set; }

    /// <summary>The covered samples of the pixels of a row, from the left side of <see cref="Area"/>.</summary>
    public ReadOnlySpan<ulong> Row(int y) => bits.AsSpan((y - Area.Top) * Area.Width, Area.Width);

    /// <summary>Forgets everything and speaks of other pixels.</summary>
    public void Clear(PixelBox area)
    {
        Area = area;
        int count = area.Width * area.Height;
        if (bits.Length < count) bits = new ulong[count];
        else Array.Clear(bits, 0, count);
    }

    /// <summary>Covers the inside of closed polygons by the even-odd rule. The mask must be clear.</summary>
    public void Fill(IEnumerable<IReadOnlyList<Point>> polygons)
    {
        foreach (IReadOnlyList<Point> polygon in polygons)
        {
            for (int i = 0; i < polygon.Count; i++) FlipRightOf(polygon[i], polygon[(i + 1) % polygon.Count]);
        }

        for (int row = 0; row < Area.Height; row++)
        {
            ulong inside = 0;
            foreach (ref ulong pixel in bits.AsSpan(row * Area.Width, Area.Width)) pixel = inside ^= pixel;
        }
    }

    /// <summary>Covers what a round pen covers on its way along a polyline, besides what is covered already. A single point is a disc.</summary>
    public void Draw(IReadOnlyList<Point> line, double radius)
    {
        for (int i = 0; i < line.Count; i++)
        {
            CoverDisc(line[i], radius);
            if (i > 0 && line[i] != line[i - 1]) CoverBar(line[i - 1], line[i], radius);
        }
    }

    private void CoverDisc(Point centre, double radius)
    {
        (int first, int end) = Lines(centre.Y - radius, centre.Y + radius);
        for (int line = first; line < end; line++)
        {
            double y = Samples.Height(line) - centre.Y;
            double half = Math.Sqrt(Math.Max(0, radius * radius - y * y));
            int s = line & (Samples.Count - 1);
            int from = Column(centre.X - half, s), to = Column(centre.X + half, s);
            ulong bit = 1UL << s;
            foreach (ref ulong pixel in bits.AsSpan(RowStart(line) + from, Math.Max(0, to - from))) pixel |= bit;
        }
    }

    private void CoverBar(Point a, Point b, double radius)
    {
        var bar = new Bar(a, b, radius);
        PixelBox rows = PixelBox.Around(Area.Left, Math.Min(a.Y, b.Y) - radius, Area.Right, Math.Max(a.Y, b.Y) + radius).And(Area);
        for (int y = rows.Top; y < rows.Bottom; y++)
        {
            (double left, double right) = bar.Reach(y + 0.5);
            int from = (int)Math.Clamp(Math.Ceiling(left - 0.5), Area.Left, Area.Right);
            int end = (int)Math.Clamp(Math.Floor(right - 0.5) + 1, Area.Left, Area.Right);
            int row = (y - Area.Top) * Area.Width - Area.Left;
            for (int x = from; x < end; x++) bits[row + x] |= bar.Covered(x + 0.5, y + 0.5);
        }
    }

    // Marks, in each line of samples that the edge crosses, the first sample to the right of it: from there on inside is outside.
    private void FlipRightOf(Point a, Point b)
    {
        if (a.Y > b.Y) (a, b) = (b, a);
        (int first, int end) = Lines(a.Y, b.Y);
        double slope = (b.X - a.X) / (b.Y - a.Y);
        for (int line = first; line < end; line++)
        {
            int s = line & (Samples.Count - 1);
            int column = Column(a.X + slope * (Samples.Height(line) - a.Y), s);
            if (column < Area.Width) bits[RowStart(line) + column] ^= 1UL << s;
        }
    }

    private (int First, int End) Lines(double top, double bottom)
    {
        double least = (double)Area.Top * Samples.Count, most = (double)Area.Bottom * Samples.Count;
        return ((int)Math.Clamp(Samples.FirstLine(top), least, most), (int)Math.Clamp(Samples.FirstLine(bottom), least, most));
    }

    private int RowStart(int line) => ((line >> 6) - Area.Top) * Area.Width;

    private int Column(double x, int s) => (int)Math.Clamp(Math.Ceiling(x - Samples.Column(s)) - Area.Left, 0, Area.Width);
}
