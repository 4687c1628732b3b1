using GenerativeModels.Plotting.Axis;
using GenerativeModels.Plotting.Fonts;

namespace GenerativeModels.Plotting.Layout;

/// <summary>Chooses ticks whose labels have room beside each other.</summary>
internal static class AxisTicks
{
    // Between numbers, and between given labels.
    private const double Gap = 9, NameGap = 5;

    /// <summary>The ticks of the axis across; names that have no room are to be turned.</summary>
    public static (TickSet Ticks, bool Turned) Across(PixelAxis axis, IReadOnlyList<Tick>? given)
    {
        if (given is not null)
        {
            var ticks = new TickSet([.. given.Where(tick => axis.Has(tick.At))], []);
            return (ticks, !HasRoom(axis, ticks, NameGap));
        }

        for (int most = Math.Max(2, (int)((axis.To - axis.From) / 36)); ; most--)
        {
            TickSet ticks = Choose(axis, most);
            if (most <= 2 || HasRoom(axis, ticks, Gap)) return (ticks, false);
        }
    }

    /// <summary>The ticks of the upward axis.</summary>
    public static TickSet Upwards(PixelAxis axis, IReadOnlyList<Tick>? given) => given is not null
        ? new TickSet([.. given.Where(tick => axis.Has(tick.At))], [])
        : Choose(axis, Math.Clamp((int)((axis.From - axis.To) / 26), 2, 9));

    private static TickSet Choose(PixelAxis axis, int most) =>
        axis.Scale == AxisScale.Log ? LogTicks.Choose(axis.Low, axis.High, most) : LinearTicks.Choose(axis.Low, axis.High, most);

    private static bool HasRoom(PixelAxis axis, TickSet ticks, double gap)
    {
        double end = double.NegativeInfinity;
        foreach (Tick tick in ticks.Major.OrderBy(tick => axis.At(tick.At)))
        {
            double half = FontMetrics.Width(tick.Label, Style.TickText) / 2, middle = axis.At(tick.At);
            if (middle - half < end + gap) return false;
            end = middle + half;
        }

        return true;
    }
}
