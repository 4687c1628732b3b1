namespace TorchSharp.Engine;

/// <summary>Pure functions of shapes and dimensions.</summary>
internal static class Shapes
{
    public static long Count(ReadOnlySpan<long> shape)
    {
        long count = 1;
        bool any = false;
        foreach (long size in shape)
        {
            if (size == 0) return 0;
            any |= Math.BigMul(count, size, out count) != (count >> 63);
        }
        return any ? throw new OutOfMemoryException(Messages.ShapeTooLarge(shape)) : count;
    }

    public static string Text(ReadOnlySpan<long> shape)
    {
        var text = new System.Text.StringBuilder("[");
        for (int i = 0; i < shape.Length; i++)
        {
            if (i > 0) text.Append(", ");
            text.Append(shape[i]);
        }
        return text.Append(']').ToString();
    }

    /// <summary>A dimension counted from the front; negative ones count from the back.</summary>
    public static int Dim(string operation, long dim, int rank)
    {
        int allowed = Math.Max(rank, 1);
        if (dim < -allowed || dim >= allowed)
            throw new ArgumentOutOfRangeException(nameof(dim), Messages.DimOutOfRange(operation, dim, rank));
        return (int)(dim < 0 ? dim + allowed : dim);
    }

    /// <summary>Several dimensions, each counted from the front, none twice; empty or null means all of them.</summary>
    public static int[] Dims(string operation, ReadOnlySpan<long> dims, int rank)
    {
        if (dims.Length == 0) return AllDims(rank);

        int[] found = new int[dims.Length];
        for (int i = 0; i < dims.Length; i++)
        {
            found[i] = Dim(operation, dims[i], rank);
            if (Array.IndexOf(found, found[i], 0, i) >= 0)
                throw new ArgumentException(Messages.DimTwice(operation, dims[i], dims));
        }
        return rank == 0 ? [] : found;
    }

    public static int[] AllDims(int rank)
    {
        int[] all = new int[rank];
        for (int i = 0; i < rank; i++) all[i] = i;
        return all;
    }

    /// <summary>The shape both broadcast to: aligned at the end, sizes equal or one of them 1.</summary>
    public static long[] Broadcast(string operation, long[] a, long[] b)
    {
        if (a.AsSpan().SequenceEqual(b)) return a;

        int rank = Math.Max(a.Length, b.Length);
        long[] result = new long[rank];
        for (int i = 1; i <= rank; i++)
        {
            long x = i <= a.Length ? a[^i] : 1;
            long y = i <= b.Length ? b[^i] : 1;
            if (x != y && x != 1 && y != 1)
                throw new ArgumentException(Messages.DoNotBroadcast(operation, a, b, rank - i));
            result[^i] = x == 1 ? y : x;
        }
        return result;
    }

    /// <summary>Whether sizes, aligned at the end, are equal or one of them 1.</summary>
    public static bool Broadcastable(ReadOnlySpan<long> a, ReadOnlySpan<long> b)
    {
        for (int i = 1; i <= Math.Min(a.Length, b.Length); i++)
            if (a[^i] != b[^i] && a[^i] != 1 && b[^i] != 1) return false;
        return true;
    }

    /// <summary>Fills in the one size that is -1, and checks that the total fits.</summary>
    public static long[] Infer(string operation, ReadOnlySpan<long> wanted, long[] from)
    {
        long[] shape = wanted.ToArray();
        long total = Count(from), known = 1;
        int free = -1;
        for (int i = 0; i < shape.Length; i++)
        {
            if (shape[i] == -1 && free < 0) free = i;
            else if (shape[i] < 0) throw new ArgumentException(Messages.BadSize(operation, wanted, i));
            else known *= shape[i];
        }

        if (free >= 0)
        {
            if (known == 0 || total % known != 0)
                throw new ArgumentException(Messages.CannotReshape(operation, from, wanted));
            shape[free] = total / known;
        }
        else if (known != total)
        {
            throw new ArgumentException(Messages.CannotReshape(operation, from, wanted));
        }
        return shape;
    }

    /// <summary>The shape after reducing over <paramref name="dims"/>.</summary>
    public static long[] Reduced(long[] shape, int[] dims, bool keepdim)
    {
        var kept = new List<long>(shape.Length);
        for (int d = 0; d < shape.Length; d++)
        {
            if (Array.IndexOf(dims, d) < 0) kept.Add(shape[d]);
            else if (keepdim) kept.Add(1);
        }
        return kept.ToArray();
    }

    public static bool Same(ReadOnlySpan<long> a, ReadOnlySpan<long> b) => a.SequenceEqual(b);
}
