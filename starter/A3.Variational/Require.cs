using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GenerativeModels.Variational;

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
    public static void Float64(Tensor t, long[] shape, [CallerArgumentExpression(nameof(t))] string? name = null)
    {
        if (t.dtype != ScalarType.Float64)
        {
            throw new ArgumentException($"{name} must be Float64, but is {t.dtype}. Convert it with .to(ScalarType.Float64).", name);
        }

        Shape(t, shape, name);
    }

    /// <summary>Requires a tensor of the given shape, of any dtype.</summary>
    /// <inheritdoc cref="Float64"/>
    public static void Shape(Tensor t, long[] shape, [CallerArgumentExpression(nameof(t))] string? name = null)
    {
        long[] actual = t.shape;
        bool fits = actual.Length == shape.Length
            && actual.Zip(shape, (size, expected) => expected == Any ? size >= 1 : size == expected).All(same => same);
        if (!fits)
        {
            string expected = string.Join(", ", shape.Select(size => size == Any ? "any" : size.ToString()));
            throw new ArgumentException($"{name} has shape {Shapes.Text(actual)}; expected [{expected}].", name);
        }
    }

    /// <summary>Requires two tensors of one shape.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static void SameShape(Tensor a, Tensor b, [CallerArgumentExpression(nameof(a))] string? first = null, [CallerArgumentExpression(nameof(b))] string? second = null)
    {
        if (!a.shape.AsSpan().SequenceEqual(b.shape))
        {
            throw new ArgumentException($"{second} has shape {Shapes.Text(b.shape)}; expected that of {first}, {Shapes.Text(a.shape)}.", second);
        }
    }

    /// <summary>Requires two tensors of at least one dimension with the same last size.</summary>
    /// <exception cref="ArgumentException">The last sizes differ.</exception>
    public static void SameLast(Tensor a, Tensor b, [CallerArgumentExpression(nameof(a))] string? first = null, [CallerArgumentExpression(nameof(b))] string? second = null)
    {
        if (a.dim() == 0 || b.dim() == 0 || a.shape[^1] != b.shape[^1])
        {
            throw new ArgumentException($"{second} has shape {Shapes.Text(b.shape)}; its last size should be that of {first}, {Shapes.Text(a.shape)}.", second);
        }
    }
}
