using System.Text.RegularExpressions;
using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Testing;

/// <summary>States and outcomes by value: two are the same when they read the same.</summary>
internal static partial class StateLabel
{
    /// <summary>The value as text, with -0 written as 0.</summary>
    public static string Of(object? value) => NegativeZero().Replace(Show.Text(value), "0");

    /// <summary>A copy that may be changed in place, where the value is an array (also of arrays) or a tensor; else the value.</summary>
    public static T Fresh<T>(T value) => (T)Copy(value)!;

    private static object? Copy(object? value)
    {
        switch (value)
        {
            case Tensor tensor:
                return tensor.clone();
            case object?[] { Rank: 1 } nested:
                var copy = (object?[])nested.Clone();
                for (int i = 0; i < copy.Length; i++)
                {
                    copy[i] = Copy(copy[i]);
                }

                return copy;
            case Array array:
                return array.Clone();
            default:
                return value;
        }
    }

    [GeneratedRegex(@"(?<![\w.+-])-0(?![\w.])")]
    private static partial Regex NegativeZero();
}
