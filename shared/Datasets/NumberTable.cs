using System.Globalization;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Reads a table of numbers from comma-separated text with one line of column names.</summary>
public static class NumberTable
{
    /// <summary>The numbers: [rows, columns], float64. Empty lines, spaces around fields and either kind of line end are accepted.</summary>
    /// <param name="reader">Where the text comes from; read to its end.</param>
    /// <param name="name">What to call it in messages: a file name.</param>
    /// <param name="columns">The names that the first line must have, in this order.</param>
    /// <exception cref="FormatException">The text is not such a table; says in which line, and what was expected there.</exception>
    public static Tensor Read(TextReader reader, string name, IReadOnlyList<string> columns)
    {
        var values = new List<double>();
        int line = 0, rows = 0;
        bool headerSeen = false;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            string[] fields = text.Trim('\uFEFF').Split(',', StringSplitOptions.TrimEntries);
            if (!headerSeen)
            {
                RequireHeader(fields, columns, $"{name}({line})");
                headerSeen = true;
                continue;
            }

            if (fields.Length != columns.Count)
            {
                throw new FormatException($"{name}({line}): {Count(fields.Length, "field")}; expected {columns.Count} ({string.Join(", ", columns)}).");
            }

            values.AddRange(fields.Select((field, i) => Number(field, $"{name}({line}), {columns[i]}")));
            rows++;
        }

        return rows > 0
            ? tensor(values.ToArray(), [rows, columns.Count], dtype: ScalarType.Float64)
            : throw new FormatException($"{name} has no rows; expected a line of column names ({string.Join(",", columns)}) and then a row in each line.");
    }

    private static void RequireHeader(string[] fields, IReadOnlyList<string> columns, string place)
    {
        if (!fields.SequenceEqual(columns))
        {
            throw new FormatException($"{place}: the column names are '{string.Join(",", fields)}'; expected '{string.Join(",", columns)}'.");
        }
    }

    private static double Number(string field, string place) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : throw new FormatException($"{place}: '{field}' is no finite number. Write it with a decimal point, as 3.6.");

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
