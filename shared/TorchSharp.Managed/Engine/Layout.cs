namespace TorchSharp.Engine;

/// <summary>
/// How a tensor's indices map to positions in its buffer: offset + Σ index[d] · stride[d].
/// Immutable; every view operation is a function from layout to layout.
/// </summary>
internal sealed class Layout
{
    public Layout(long[] shape, long[] strides, long offset)
    {
        Shape = shape;
        Strides = strides;
        Count = Shapes.Count(shape);
        Offset = Count == 0 ? 0 : offset;
        IsContiguous = FindContiguous();
    }

    public long[] Shape { get; }

    public long[] Strides { get; }

    public long Offset { get; }

    public long Count { get; }

    /// <summary>Row-major without gaps. Sizes of 1 may have any stride; an empty tensor is contiguous.</summary>
    public bool IsContiguous { get; }

    public int Rank => Shape.Length;

    public static Layout Contiguous(long[] shape) => new(shape, RowMajor(shape), 0);

    public static long[] RowMajor(ReadOnlySpan<long> shape)
    {
        long[] strides = new long[shape.Length];
        long step = 1;
        for (int d = shape.Length - 1; d >= 0; d--)
        {
            strides[d] = step;
            step *= Math.Max(shape[d], 1);
        }
        return strides;
    }

    public Layout Permute(ReadOnlySpan<int> order)
    {
        long[] shape = new long[order.Length], strides = new long[order.Length];
        for (int d = 0; d < order.Length; d++)
        {
            shape[d] = Shape[order[d]];
            strides[d] = Strides[order[d]];
        }
        return new Layout(shape, strides, Offset);
    }

    /// <summary>
    /// The dimensions in the order of memory, outermost first. Where strides do not say (those of repeated dimensions
    /// are 0) the order is kept.
    /// </summary>
    public int[] MemoryOrder()
    {
        int[] order = Engine.Shapes.AllDims(Rank);
        for (int i = Rank - 2; i >= 0; i--)
        {
            for (int j = i, moving = i; j + 1 < Rank; j++)
            {
                long outer = Strides[order[moving]], inner = Strides[order[j + 1]];
                if (outer == 0 || inner == 0 || outer == inner) continue;
                if (outer > inner) break;
                (order[moving], order[j + 1]) = (order[j + 1], order[moving]);
                moving = j + 1;
            }
        }
        return order;
    }

    public Layout Transpose(int a, int b)
    {
        int[] order = Shapes.AllDims(Rank);
        (order[a], order[b]) = (order[b], order[a]);
        return Permute(order);
    }

    public Layout Select(int dim, long index) =>
        new(Without(Shape, dim), Without(Strides, dim), Offset + index * Strides[dim]);

    public Layout Slice(int dim, long start, long count, long step)
    {
        long[] shape = (long[])Shape.Clone(), strides = (long[])Strides.Clone();
        shape[dim] = count;
        strides[dim] *= step;
        return new Layout(shape, strides, Offset + (count > 0 ? start * Strides[dim] : 0));
    }

    public Layout Unsqueeze(int dim)
    {
        long stride = dim < Rank ? Strides[dim] * Math.Max(Shape[dim], 1) : 1;
        return new Layout(With(Shape, dim, 1), With(Strides, dim, stride), Offset);
    }

    public Layout Squeeze(int dim) => new(Without(Shape, dim), Without(Strides, dim), Offset);

    /// <summary>This layout seen at a larger shape, repeated dimensions having stride 0; null if it does not fit.</summary>
    public Layout? TryExpand(long[] target)
    {
        if (Shapes.Same(Shape, target)) return this;

        int added = target.Length - Rank;
        if (added < 0) return null;

        long[] strides = new long[target.Length];
        for (int d = 0; d < target.Length; d++)
        {
            long size = d < added ? 1 : Shape[d - added];
            if (size != target[d] && size != 1) return null;
            strides[d] = size == target[d] && d >= added ? Strides[d - added] : 0;
        }
        return new Layout(target, strides, Offset);
    }

    /// <summary>This layout with the same elements in another shape, without copying; null if none exists.</summary>
    public Layout? TryView(long[] target)
    {
        if (IsContiguous || Count == 0) return new Layout(target, RowMajor(target), Offset);

        // Walk both shapes from the back: each run of old dimensions that is dense in itself may be cut anew.
        long[] strides = new long[target.Length];
        int next = target.Length - 1;
        long step = Strides[^1], oldRun = 1, newRun = 1;
        for (int d = Rank - 1; d >= 0; d--)
        {
            oldRun *= Shape[d];
            bool runEnds = d == 0 || (Shape[d - 1] != 1 && Strides[d - 1] != oldRun * step);
            if (!runEnds) continue;

            while (next >= 0 && (newRun < oldRun || target[next] == 1))
            {
                strides[next] = newRun * step;
                newRun *= target[next--];
            }
            if (newRun != oldRun) return null;
            if (d > 0)
            {
                step = Strides[d - 1];
                oldRun = newRun = 1;
            }
        }
        return next == -1 ? new Layout(target, strides, Offset) : null;
    }

    /// <summary>True if two different indices may name the same element.</summary>
    public bool RepeatsElements()
    {
        if (Count == 0) return false;
        for (int d = 0; d < Rank; d++)
            if (Strides[d] == 0 && Shape[d] > 1) return true;
        return false;
    }

    /// <summary>True if different indices may name the same element, also where strides are not 0 (overlapping windows).</summary>
    public bool MayOverlap()
    {
        if (Count <= 1) return false;
        long reach = 0;
        foreach (int d in Shapes.AllDims(Rank).Where(d => Shape[d] > 1).OrderBy(d => Strides[d]))
        {
            if (Strides[d] <= reach) return true;
            reach += (Shape[d] - 1) * Strides[d];
        }
        return false;
    }

    public bool SameAs(Layout other) =>
        Offset == other.Offset && Shapes.Same(Shape, other.Shape) && Shapes.Same(Strides, other.Strides);

    /// <summary>Sizes and strides with dimensions of size 1 left out and neighbours that continue each other as one; at least one.</summary>
    public (long[] Sizes, long[] Strides) Merged()
    {
        var sizes = new List<long>(Rank);
        var strides = new List<long>(Rank);
        for (int d = 0; d < Rank; d++)
        {
            if (Shape[d] == 1) continue;
            if (sizes.Count > 0 && strides[^1] == Strides[d] * Shape[d])
            {
                sizes[^1] *= Shape[d];
                strides[^1] = Strides[d];
                continue;
            }
            sizes.Add(Shape[d]);
            strides.Add(Strides[d]);
        }
        return sizes.Count == 0 ? ([1], [1]) : ([.. sizes], [.. strides]);
    }

    /// <summary>The buffer position of every element, in row-major order of the indices.</summary>
    public int[] Positions()
    {
        int[] positions = new int[Count];
        if (positions.Length == 0) return positions;

        positions[0] = (int)Offset;
        int filled = 1;
        for (int d = Rank - 1; d >= 0; d--)
        {
            // Positions of the inner dimensions are there: repeat them along this one.
            int inner = filled, stride = (int)Strides[d];
            for (int i = 1; i < Shape[d]; i++)
                for (int j = 0; j < inner; j++)
                    positions[filled++] = positions[j] + i * stride;
        }
        return positions;
    }

    private bool FindContiguous()
    {
        if (Count == 0) return true;

        long step = 1;
        for (int d = Rank - 1; d >= 0; d--)
        {
            if (Shape[d] == 1) continue;
            if (Strides[d] != step) return false;
            step *= Shape[d];
        }
        return true;
    }

    private static long[] Without(long[] values, int at)
    {
        long[] rest = new long[values.Length - 1];
        Array.Copy(values, rest, at);
        Array.Copy(values, at + 1, rest, at, rest.Length - at);
        return rest;
    }

    private static long[] With(long[] values, int at, long value)
    {
        long[] more = new long[values.Length + 1];
        Array.Copy(values, more, at);
        more[at] = value;
        Array.Copy(values, at, more, at + 1, values.Length - at);
        return more;
    }
}
