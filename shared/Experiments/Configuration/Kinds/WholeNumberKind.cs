using System.Globalization;
using System.Numerics;

namespace GenerativeModels.Experiments.Configuration.Kinds;

/// <summary>An <see cref="int"/> or a <see cref="long"/>.</summary>
internal sealed class WholeNumberKind(Type type, NumberRange range) : ValueKind
{
    private readonly (long Min, long Max) _type = type == typeof(int) ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);

    public override string Words => $"a whole number{range.Words}";

    public override object? Read(ConfigNode node, string name, object? given, Problems problems)
    {
        if (node is not ConfigText text || !BigInteger.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger number))
        {
            return Refuse(node, name, problems);
        }

        if (!range.Contains((double)number))
        {
            return Refuse(node, name, problems);
        }

        if (number < _type.Min || number > _type.Max)
        {
            return Refuse(node, name, problems, $" It has to lie between {_type.Min} and {_type.Max}.");
        }

        return type == typeof(int) ? (object)(int)number : (long)number;
    }

    public override ConfigNode Write(object? value) => Text(((IFormattable)value!).ToString(null, CultureInfo.InvariantCulture));
}
