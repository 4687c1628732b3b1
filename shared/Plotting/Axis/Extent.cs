namespace GenerativeModels.Plotting.Axis;

/// <summary>What a panel has to show.</summary>
internal sealed record Extent(Interval X, Interval Y)
{
    public void Add(double x, double y)
    {
        if (!double.IsFinite(x) || !double.IsFinite(y)) return;
        X.Add(x);
        Y.Add(y);
    }
}
