using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using GenerativeModels.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Testing;

/// <summary>Values as text that can be read, and mostly pasted back: numbers round trip, arrays are nested brackets.</summary>
public static partial class Show
{
    private const int MostElements = 200;

    /// <summary>The value as text, in the invariant culture.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        double number => Number(number),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        Tensor tensor => TensorText(tensor),
        Array { Rank: > 1 } array => Nested(array, new int[array.Rank], 0),
        IEnumerable items => Bracket(items.Cast<object?>().Take(MostElements + 1).Select(Text)),
        IFormattable formattable when value.GetType().IsPrimitive => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ when Properties(value) is { Length: > 0 } properties && !OverridesToString(value) =>
            $"{value.GetType().Name} {{ {string.Join(", ", properties.Select(p => $"{p.Name} = {Text(p.GetValue(value))}"))} }}",
        _ => value.ToString() ?? "",
    };

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Number(double number) => number switch
    {
        double.PositiveInfinity => "+infinity",
        double.NegativeInfinity => "-infinity",
        _ => PlainExponent().Replace(number.ToString("R", CultureInfo.InvariantCulture), match => match.Value[1] == '-' ? "e-" : "e"),
    };

    /// <summary>A number to three digits, for those that only say how much: 0.829, 21, 1e-12.</summary>
    public static string Brief(double number)
    {
        double size = Math.Abs(number);
        bool plain = size is 0 or (>= 1e-3 and < 1e6);
        return !double.IsFinite(number) ? Number(number)
            : plain ? Number(Math.Round(number, size == 0 ? 0 : Math.Max(0, 2 - (int)Math.Floor(Math.Log10(size)))))
            : number.ToString("0.##e-0", CultureInfo.InvariantCulture);
    }

    /// <summary>A shape as text: [3, 2]; a scalar's is [].</summary>
    public static string Shape(ReadOnlySpan<long> shape) => Shapes.Text(shape);

    private static string TensorText(Tensor tensor)
    {
        if (tensor.numel() > MostElements)
        {
            return $"tensor of {tensor.dtype}, shape {Shape(tensor.shape)}";
        }

        double[] values = tensor.to_type(ScalarType.Float64).contiguous().data<double>().ToArray();
        int next = 0;
        return Level(0);

        string Level(int dimension) => dimension == tensor.shape.Length
            ? Number(values[next++])
            : Bracket(Enumerable.Range(0, (int)tensor.shape[dimension]).Select(_ => Level(dimension + 1)).ToArray());
    }

    private static string Nested(Array array, int[] index, int dimension) => dimension == array.Rank
        ? Text(array.GetValue(index))
        : Bracket(Enumerable.Range(0, array.GetLength(dimension)).Select(i =>
        {
            index[dimension] = i;
            return Nested(array, index, dimension + 1);
        }).ToArray());

    private static string Bracket(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length > MostElements
            ? $"[{string.Join(", ", all.Take(MostElements))}, ...]"
            : $"[{string.Join(", ", all)}]";
    }

    private static PropertyInfo[] Properties(object value) =>
        [.. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")];

    // "E-09" and "E+20", where C# reads e-9 and e20 as well.
    [GeneratedRegex("E[-+]0*")]
    private static partial Regex PlainExponent();

    // Records write their own ToString, but one that prints "System.Double[,]" for an array.
    private static bool OverridesToString(object value)
    {
        Type type = value.GetType();
        bool isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        MethodInfo toString = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        return toString.DeclaringType != typeof(object) && toString.DeclaringType != typeof(ValueType)
            && !(isRecord && toString.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null);
    }
}
