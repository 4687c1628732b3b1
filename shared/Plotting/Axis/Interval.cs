namespace GenerativeModels.Plotting.Axis;

/// <summary>What an axis has to show: grows with each number.</summary>
internal sealed class Interval(AxisScale scale)
{
    // Free room beyond the outermost numbers, as a part of the axis.
    private const double Margin = 0.045;

    private readonly HashSet<double> _flush = [];
    private double _low = double.PositiveInfinity, _high = double.NegativeInfinity;
    private double _tightLow = double.PositiveInfinity, _tightHigh = double.NegativeInfinity;

    /// <summary>Whether there was any number that has a place on the axis.</summary>
    public bool IsEmpty => _low > _high && _tightLow > _tightHigh;

    /// <summary>Shows a number; what is not finite, or not above 0 on a logarithmic axis, has no place.</summary>
    public void Add(double x)
    {
        if (!HasPlace(x)) return;
        _low = Math.Min(_low, x);
        _high = Math.Max(_high, x);
    }

    /// <summary>Shows a number that needs no free room beyond it, as the end of a line; another that is just as far out may need it.</summary>
    public void AddTight(double x)
    {
        if (!HasPlace(x)) return;
        _tightLow = Math.Min(_tightLow, x);
        _tightHigh = Math.Max(_tightHigh, x);
    }

    /// <summary>Shows a number that must have no free room beyond it, as the foot of a bar.</summary>
    public void AddFlush(double x)
    {
        Add(x);
        _flush.Add(x);
    }

    /// <summary>Shows several numbers.</summary>
    public void Add(IEnumerable<double> xs)
    {
        foreach (double x in xs) Add(x);
    }

    /// <summary>Takes over what another has to show.</summary>
    public void Add(Interval other)
    {
        if (other.IsEmpty) return;
        Add(other._low);
        Add(other._high);
        AddTight(other._tightLow);
        AddTight(other._tightHigh);
        _flush.UnionWith(other._flush);
    }

    /// <summary>From where to where the axis goes.</summary>
    public (double Low, double High) Range()
    {
        double lowest = Math.Min(_low, _tightLow), highest = Math.Max(_high, _tightHigh);
        (double low, double high) = (Forward(lowest), Forward(highest));
        if (high - low <= 1e-12 * Math.Max(Math.Abs(low), Math.Abs(high)))
        {
            double half = scale == AxisScale.Log ? 0.5 : low == 0 ? 1 : 0.1 * Math.Abs(low);
            return (Back(low - half), Back(high + half));
        }

        double margin = Margin * (high - low);
        return (
            _flush.Contains(lowest) || _tightLow < _low ? lowest : Back(low - margin),
            _flush.Contains(highest) || _tightHigh > _high ? highest : Back(high + margin));
    }

    private bool HasPlace(double x) => double.IsFinite(x) && (scale == AxisScale.Linear || x > 0);

    private double Forward(double x) => scale == AxisScale.Log ? Math.Log10(x) : x;

    private double Back(double x) => scale == AxisScale.Log ? Math.Pow(10, x) : x;
}
