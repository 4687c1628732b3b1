namespace GenerativeModels.Plotting.Axis;

/// <summary>What an axis has to show: grows with each number.</summary>
internal sealed class Interval(AxisScale scale)
{
    // Free room beyond the outermost numbers, as a part of the axis.
    private const double Margin = 0.045;

    private readonly HashSet<double> _flush = [];
    private double _low = double.PositiveInfinity, _high = double.NegativeInfinity;

    /// <summary>Whether there was any number that has a place on the axis.</summary>
    public bool IsEmpty => _low > _high;

    /// <summary>Shows a number; what is not finite, or not above 0 on a logarithmic axis, has no place.</summary>
    public void Add(double x)
    {
        if (!double.IsFinite(x) || (scale == AxisScale.Log && x <= 0)) return;
        _low = Math.Min(_low, x);
        _high = Math.Max(_high, x);
    }

    /// <summary>Shows a number that needs no free room beyond it, as the foot of a bar.</summary>
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
        _flush.UnionWith(other._flush);
    }

    /// <summary>From where to where the axis goes.</summary>
    public (double Low, double High) Range()
    {
        (double low, double high) = (Forward(_low), Forward(_high));
        if (high - low <= 1e-12 * Math.Max(Math.Abs(low), Math.Abs(high)))
        {
            double half = scale == AxisScale.Log ? 0.5 : low == 0 ? 1 : 0.1 * Math.Abs(low);
            return (Back(low - half), Back(high + half));
        }

        double margin = Margin * (high - low);
        return (_flush.Contains(_low) ? _low : Back(low - margin), _flush.Contains(_high) ? _high : Back(high + margin));
    }

    private double Forward(double x) => scale == AxisScale.Log ? Math.Log10(x) : x;

    private double Back(double x) => scale == AxisScale.Log ? Math.Pow(10, x) : x;
}
