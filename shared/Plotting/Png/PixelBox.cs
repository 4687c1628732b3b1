using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Png;

/// <summary>A rectangle of whole pixels.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Width, int Height)
{
    public int Right => Left + Width;

    public int Bottom => Top + Height;

    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The pixels that a box touches.</summary>
    public static PixelBox Around(double left, double top, double right, double bottom)
    {
        int l = Whole(Math.Floor(left)), t = Whole(Math.Floor(top));
        return new(l, t, Whole(Math.Ceiling(right)) - l, Whole(Math.Ceiling(bottom)) - t);
    }

    /// <summary>The pixels that a box touches.</summary>
    public static PixelBox Around(Box box) => Around(box.X, box.Y, box.Right, box.Bottom);

    /// <summary>The pixels in both.</summary>
    public PixelBox And(PixelBox other)
    {
        int l = Math.Max(Left, other.Left), t = Math.Max(Top, other.Top);
        return new(l, t, Math.Min(Right, other.Right) - l, Math.Min(Bottom, other.Bottom) - t);
    }

    // Far outside of any picture, and far from the ends of int, so that differences do not overflow.
    private static int Whole(double x) => (int)Math.Clamp(x, -1e8, 1e8);
}
