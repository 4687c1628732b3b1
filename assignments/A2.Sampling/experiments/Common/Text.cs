using System.Globalization;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Numbers in the titles of figures.</summary>
internal static class Text
{
    /// <summary>A number with so many decimals and a true minus sign.</summary>
    public static string Number(double value, int decimals) => value.ToString($"F{decimals}", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A number with at most four digits that count.</summary>
    public static string Short(double value) => value.ToString("G4", CultureInfo.InvariantCulture).Replace('-', '−');
}
