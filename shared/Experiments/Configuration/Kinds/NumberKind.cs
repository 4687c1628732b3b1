using System.Globalization;

namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>A <see cref="double"/>: finite, unless the range says otherwise; never NaN.</summary>
internal sealed class NumberKind(NumberRange range) : ValueKind
{
    public override string Words => $"a number{range.Words}";

    public override object? Read(ConfigNode node, string name, object? given, Problems problems)
    {
        if (node is ConfigText { Text: var text })
        {
            if (Parse(text) is { } number && range.Contains(number))
            {
                return number;
            }

            if (Parse(text) is null && Parse(text.Replace(',', '.')) is not null)
            {
                return Refuse(node, name, problems, $" Write the decimal point as a point: {text.Replace(',', '.')}.");
            }
        }

        return Refuse(node, name, problems);
    }

    public override ConfigNode Write(object? value) => Text(NumberRange.Text((double)value!));

    private static double? Parse(string text) => text.ToLowerInvariant() switch
    {
        ".inf" or "+.inf" => double.PositiveInfinity,
        "-.inf" => double.NegativeInfinity,
        _ => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null,
    };
}
