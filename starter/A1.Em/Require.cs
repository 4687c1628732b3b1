using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GenerativeModels.Em;

/// <summary>Checks of the tensors that come in. Every message names the tensor, its shape and the shape that it should have.</summary>
[StackTraceHidden] // what it throws was the caller's doing
internal static class Require
{
    /// <summary>Stands for a size that may be anything from 1 up.</summary>
    public const long Any = -1;

    /// <summary>Requires a float64 tensor of the given shape.</summary>
    /// <param name="t">The tensor.</param>
    /// <param name="shape">Its sizes; <see cref="Any"/> where any size will do.</param>
    /// <param name="name">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">It has another dtype or shape.</exception>
    public static void Float64(Tensor t, long[] shape, [CallerArgumentExpression(nameof(t))] string? name = null) =>
        Matches(t, ScalarType.Float64, shape, name);

    /// <summary>Requires an int64 tensor of the given shape: labels, or the numbers of categories.</summary>
    /// <inheritdoc cref="Float64"/>
    public static void Int64(Tensor t, long[] shape, [CallerArgumentExpression(nameof(t))] string? name = null) =>
        Matches(t, ScalarType.Int64, shape, name);

    private static void Matches(Tensor t, ScalarType dtype, long[] shape, string? name)
    {
        if (t.dtype != dtype)
        {
            throw new ArgumentException($"{name} must be {dtype}, but is {t.dtype}. Convert it with .to(ScalarType.{dtype}).", name);
        }

        long[] actual = t.shape;
        bool fits = actual.Length == shape.Length
            && actual.Zip(shape, (size, expected) => expected == Any ? size >= 1 : size == expected).All(same => same);
        if (!fits)
        {
            string expected = string.Join(", ", shape.Select(size => size == Any ? "any" : size.ToString()));
            throw new ArgumentException($"{name} has shape [{string.Join(", ", actual)}]; expected [{expected}].", name);
        }
    }
}
