namespace GenerativeModels.Plotting.Axis;

/// <summary>What a panel has to show.</summary>
internal sealed record Extent(Interval X, Interval Y)
{
    /// <summary>Shows a point.</summary>
    public void Add(double x, double y)
    {
        if (!double.IsFinite(x) || !double.IsFinite(y)) return;
        X.Add(x);
        Y.Add(y);
    }

    /// <summary>Shows a point that needs no free room at its left and right.</summary>
    public void AddTight(double x, double y)
    {
        if (!double.IsFinite(x) || !double.IsFinite(y)) return;
        X.AddTight(x);
        Y.Add(y);
    }
}
