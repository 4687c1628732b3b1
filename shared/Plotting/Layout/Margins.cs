namespace GenerativeModels.Plotting.Layout;

/// <summary>The room that a panel needs around its inside, in pixels.</summary>
internal readonly record struct Margins(double Left, double Right, double Top, double Bottom)
{
    /// <summary>Enough for both.</summary>
    public static Margins Max(Margins a, Margins b) =>
        new(Math.Max(a.Left, b.Left), Math.Max(a.Right, b.Right), Math.Max(a.Top, b.Top), Math.Max(a.Bottom, b.Bottom));
}
