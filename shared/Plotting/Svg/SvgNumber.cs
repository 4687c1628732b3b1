using System.Globalization;

namespace GenerativeModels.Plotting.Svg;

/// <summary>Numbers as SVG reads them, short: at most two decimals, never an exponent.</summary>
internal static class SvgNumber
{
    /// <summary>The number.</summary>
    public static string Text(double x)
    {
        string text = x.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>Opacities and other shares of 1, with one digit more.</summary>
    public static string Share(double x) => x.ToString("0.###", CultureInfo.InvariantCulture);
}
