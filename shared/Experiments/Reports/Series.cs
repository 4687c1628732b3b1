namespace GenerativeModels.Experiments.Reports;

/// <summary>How a metric developed. Where the steps begin again (a restart, another loop), its curve has a gap.</summary>
internal sealed class Series(string name)
{
    private readonly List<(double Step, double Value)> _points = [];

    /// <summary>The metric's name.</summary>
    public string Name => name;

    /// <summary>A line needs two neighbours that are finite.</summary>
    public bool CanBeDrawn => _points.Zip(_points.Skip(1)).Any(pair => double.IsFinite(pair.First.Value) && double.IsFinite(pair.Second.Value));

    /// <summary>Adds a value.</summary>
    public void Add(long step, double value)
    {
        if (_points.Count > 0 && step <= _points[^1].Step)
        {
            _points.Add((step, double.NaN));
        }

        _points.Add((step, value));
    }

    /// <summary>All points, or evenly chosen ones with the first and the last.</summary>
    public (double[] Steps, double[] Values) Thinned(int most)
    {
        int count = Math.Min(most, _points.Count);
        (double Step, double Value)[] kept = [.. Enumerable.Range(0, count).Select(i => _points[count == 1 ? 0 : (int)((long)i * (_points.Count - 1) / (count - 1))])];
        return ([.. kept.Select(point => point.Step)], [.. kept.Select(point => point.Value)]);
    }
}
