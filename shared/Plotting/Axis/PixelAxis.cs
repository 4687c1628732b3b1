namespace GenerativeModels.Plotting.Axis;

/// <summary>From the numbers of an axis to pixels.</summary>
/// <param name="Scale">How numbers are laid out.</param>
/// <param name="Low">The number at <paramref name="From"/>.</param>
/// <param name="High">The number at <paramref name="To"/>.</param>
/// <param name="From">A place in pixels.</param>
/// <param name="To">A place in pixels; below <paramref name="From"/> for an axis that goes up.</param>
internal sealed record PixelAxis(AxisScale Scale, double Low, double High, double From, double To)
{
    /// <summary>The place of a number; NaN if it has none.</summary>
    public double At(double x) => Scale == AxisScale.Log
        ? x > 0 ? From + (To - From) * Math.Log(x / Low) / Math.Log(High / Low) : double.NaN
        : From + (To - From) * ((x - Low) / (High - Low));

    /// <summary>Whether a number lies on the axis, its ends included.</summary>
    public bool Has(double x) => At(x) is var at && at >= Math.Min(From, To) - 1e-6 && at <= Math.Max(From, To) + 1e-6;
}
