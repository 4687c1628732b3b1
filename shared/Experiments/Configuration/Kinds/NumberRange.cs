using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>The numbers that a setting may have.</summary>
/// <param name="Min">The least.</param>
/// <param name="Max">The greatest.</param>
/// <param name="MinExcluded">Whether the least itself is excluded.</param>
/// <param name="MaxExcluded">Whether the greatest itself is excluded.</param>
internal sealed record NumberRange(double Min, double Max, bool MinExcluded, bool MaxExcluded)
{
    /// <summary>What the property's <see cref="RangeAttribute"/> says; without one, every finite number.</summary>
    public static NumberRange Of(PropertyInfo property) => property.GetCustomAttribute<RangeAttribute>() is { } range
        ? new NumberRange(Number(range.Minimum), Number(range.Maximum), range.MinimumIsExclusive, range.MaximumIsExclusive)
        : new NumberRange(-double.MaxValue, double.MaxValue, false, false);

    private bool HasMin => Min > -double.MaxValue && Min is not (int.MinValue or long.MinValue);

    private bool HasMax => Max < double.MaxValue && Max is not (int.MaxValue or (double)long.MaxValue);

    /// <summary>Whether a number lies inside; NaN never does.</summary>
    public bool Contains(double value) =>
        (MinExcluded ? value > Min : value >= Min) && (MaxExcluded ? value < Max : value <= Max);

    /// <summary><c> from 1 to 20</c>, <c> above 0</c>; empty where any number will do.</summary>
    public string Words
    {
        get
        {
            string bounds = (HasMin, HasMax) switch
            {
                (true, true) when !MinExcluded && !MaxExcluded => $" from {Text(Min)} to {Text(Max)}",
                (true, true) => $"{Lower} and {Upper.TrimStart()}",
                (true, false) => Lower,
                (false, true) => Upper,
                _ => "",
            };
            return Contains(double.PositiveInfinity) ? $"{bounds} (.inf too)" : bounds;
        }
    }

    private string Lower => MinExcluded ? $" above {Text(Min)}" : $" at least {Text(Min)}";

    private string Upper => MaxExcluded ? $" below {Text(Max)}" : $" at most {Text(Max)}";

    /// <summary>A number as a config has it; reading gives the same bits.</summary>
    public static string Text(double value) => value switch
    {
        double.PositiveInfinity => ".inf",
        double.NegativeInfinity => "-.inf",
        double.NaN => ".nan",
        _ => value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e'),
    };

    private static double Number(object bound) => Convert.ToDouble(bound, CultureInfo.InvariantCulture);
}
