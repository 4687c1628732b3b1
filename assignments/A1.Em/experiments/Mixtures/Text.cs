using System.Globalization;

namespace GenerativeModels.Em.Experiments;

/// <summary>Numbers in the titles of figures.</summary>
internal static class Text
{
    /// <summary>A number with so many decimals and a true minus sign.</summary>
    public static string Number(double value, int decimals) => value.ToString($"F{decimals}", CultureInfo.InvariantCulture).Replace('-', '−');
}
