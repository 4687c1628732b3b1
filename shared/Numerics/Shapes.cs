namespace GenerativeModels.Numerics;

/// <summary>Shapes and indices in row-major order.</summary>
public static class Shapes
{
    /// <summary>A shape as text: <c>[5, 2]</c>, <c>[]</c> for a scalar.</summary>
    public static string Text(ReadOnlySpan<long> shape) => $"[{string.Join(", ", shape.ToArray())}]";

    /// <summary>The number of elements of a shape; 1 for a scalar.</summary>
    /// <exception cref="ArgumentException">A size is negative.</exception>
    public static int Count(ReadOnlySpan<long> shape)
    {
        long count = 1;
        foreach (long size in shape)
        {
            if (size < 0)
            {
                throw new ArgumentException($"shape must have no negative size, but was {Text(shape)}.", nameof(shape));
            }

            count *= size;
        }

        return checked((int)count);
    }

    /// <summary>The index of the element at position <paramref name="flat"/> of the row-major order.</summary>
    public static long[] Unravel(long flat, ReadOnlySpan<long> shape)
    {
        long[] index = new long[shape.Length];
        for (int d = shape.Length - 1; d >= 0; d--)
        {
            (flat, index[d]) = Math.DivRem(flat, shape[d]);
        }

        return index;
    }
}
