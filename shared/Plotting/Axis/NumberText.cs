using System.Globalization;

namespace GenerativeModels.Plotting.Axis;

/// <summary>Numbers as a book prints them.</summary>
internal static class NumberText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>With this many decimals, a real minus sign and commas between thousands.</summary>
    public static string Fixed(double x, int decimals)
    {
        string text = Math.Abs(x).ToString("N" + decimals, CultureInfo.InvariantCulture);
        bool isZero = !text.Any(c => c is >= '1' and <= '9');
        if (Math.Abs(x) < 10_000) text = text.Replace(",", "");
        return x < 0 && !isZero ? "−" + text : text;
    }

    /// <summary>With at most this many significant digits, and none that says nothing: 0.25, 1,200, 3×10⁻⁷.</summary>
    public static string Short(double x, int digits = 3)
    {
        if (!double.IsFinite(x)) return double.IsNaN(x) ? "NaN" : x > 0 ? "∞" : "−∞";
        if (x == 0) return "0";
        int exponent = (int)Math.Floor(Math.Log10(Math.Abs(x)));
        if (exponent is < -4 or > 6) return Fixed(Math.Round(x / Math.Pow(10, exponent), digits - 1), 0) + "×" + Power(exponent);
        string text = Fixed(x, Math.Clamp(digits - 1 - exponent, 0, 12));
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>A power of ten: 10⁻³.</summary>
    public static string Power(int exponent) =>
        "10" + (exponent < 0 ? "⁻" : "") + string.Concat(Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).Select(d => Superscripts[d - '0']));
}
