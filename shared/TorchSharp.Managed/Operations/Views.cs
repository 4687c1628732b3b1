using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Other ways to see the same memory.</summary>
internal static partial class Views
{
    /// <summary>The memory of x through another layout, which the map finds from that of x (or of a copy of it).</summary>
    public static Tensor See(string name, Tensor x, Func<Layout, Layout> map) => See(name, x, map(x.Layout), map);

    /// <summary>The same, where the layout is known already.</summary>
    public static Tensor See(string name, Tensor x, Layout layout, Func<Layout, Layout> map)
    {
        long[] shape = x.Layout.Shape;
        return Tape.View(name, x.View(layout), x, g => Memory.Embed(g, map, shape));
    }

    /// <summary>A view with the same elements in the same order, in another shape.</summary>
    public static Tensor Reshaped(string name, Tensor x, Layout layout)
    {
        long[] shape = x.Layout.Shape;
        return Tape.View(name, x.View(layout), x, g => Reshape(g, shape));
    }

    /// <summary>A tensor with its dimensions exchanged.</summary>
    public static Tensor Ordered(string name, Tensor x, int[] order)
    {
        int[] back = new int[order.Length];
        for (int d = 0; d < order.Length; d++) back[order[d]] = d;
        return Tape.View(name, x.View(x.Layout.Permute(order)), x, g => Ordered(name, g, back));
    }

    public static Tensor Transpose(Tensor x, long a, long b)
    {
        int rank = x.Layout.Rank;
        int da = Shapes.Dim("transpose", a, rank), db = Shapes.Dim("transpose", b, rank);
        return rank == 0 ? Reshaped("transpose", x, x.Layout) : Exchanged("transpose", x, da, db);
    }

    /// <summary>The last two dimensions exchanged.</summary>
    public static Tensor MatrixTranspose(string operation, Tensor x)
    {
        if (x.Layout.Rank < 2) throw new ArgumentException(Messages.NeedsMatrix(operation, x.Layout.Shape));
        return Exchanged(operation, x, x.Layout.Rank - 2, x.Layout.Rank - 1);
    }

    public static Tensor T(Tensor x)
    {
        if (x.Layout.Rank > 2) throw new ArgumentException(Messages.AtMostMatrix("t", x.Layout.Shape));
        return x.Layout.Rank < 2 ? Reshaped("t", x, x.Layout) : Exchanged("t", x, 0, 1);
    }

    /// <summary>All dimensions in reverse order.</summary>
    public static Tensor Reverse(Tensor x)
    {
        int[] order = Shapes.AllDims(x.Layout.Rank);
        Array.Reverse(order);
        return Ordered("T", x, order);
    }

    public static Tensor Permute(Tensor x, ReadOnlySpan<long> order)
    {
        if (order.Length != x.Layout.Rank) throw new ArgumentException(Messages.BadPermutation(order, x.Layout.Shape));
        return Ordered("permute", x, order.Length == 0 ? [] : Shapes.Dims("permute", order, x.Layout.Rank));
    }

    public static Tensor MoveDim(Tensor x, ReadOnlySpan<long> source, ReadOnlySpan<long> destination)
    {
        int rank = x.Layout.Rank;
        if (source.Length != destination.Length) throw new ArgumentException(Messages.MoveDimCounts(source.Length, destination.Length));
        if (source.Length == 0) return Reshaped("movedim", x, x.Layout);

        int[] from = Shapes.Dims("movedim", source, rank), to = Shapes.Dims("movedim", destination, rank);
        int[] order = new int[rank];
        Array.Fill(order, -1);
        for (int i = 0; i < from.Length; i++) order[to[i]] = from[i];
        int next = 0;
        for (int d = 0; d < rank; d++)
        {
            if (order[d] >= 0) continue;
            while (Array.IndexOf(from, next) >= 0) next++;
            order[d] = next++;
        }
        return Ordered("movedim", x, order);
    }

    public static Tensor View(Tensor x, ReadOnlySpan<long> shape)
    {
        long[] target = Shapes.Infer("view", shape, x.Layout.Shape);
        Layout layout = x.Layout.TryView(target)
            ?? throw new InvalidOperationException(Messages.CannotView(x.Layout.Shape, x.Layout.Strides, target));
        return Reshaped("view", x, layout);
    }

    /// <summary>A view if there is one, else a copy.</summary>
    public static Tensor Reshape(Tensor x, ReadOnlySpan<long> shape)
    {
        long[] target = Shapes.Infer("reshape", shape, x.Layout.Shape), before = x.Layout.Shape;
        Layout? layout = x.Layout.TryView(target);
        if (layout is not null) return Reshaped("reshape", x, layout);
        return Tape.Result("reshape", Make.Copy(x, x.dtype).Relayout(Layout.Contiguous(target)), x, g => Reshape(g, before));
    }

    public static Tensor Flatten(Tensor x, long start, long end)
    {
        long[] shape = x.Layout.Shape;
        int first = Shapes.Dim("flatten", start, shape.Length), last = Shapes.Dim("flatten", end, shape.Length);
        if (first > last) throw new ArgumentException(Messages.FlattenOrder(start, end));
        if (shape.Length == 0) return Reshape(x, [1]);
        return Reshape(x, [.. shape[..first], Shapes.Count(shape.AsSpan(first, last - first + 1)), .. shape[(last + 1)..]]);
    }

    public static Tensor Unflatten(Tensor x, long dim, ReadOnlySpan<long> sizes)
    {
        long[] shape = x.Layout.Shape;
        int d = Shapes.Dim("unflatten", dim, shape.Length);
        long[] parts = Shapes.Infer("unflatten", sizes, [shape[d]]);
        return View(x, [.. shape[..d], .. parts, .. shape[(d + 1)..]]);
    }

    public static Tensor Expand(Tensor x, ReadOnlySpan<long> sizes)
    {
        long[] target = sizes.ToArray();
        int added = target.Length - x.Layout.Rank;
        for (int d = 0; d < target.Length; d++)
            if (target[d] == -1 && d >= added && added >= 0) target[d] = x.Layout.Shape[d - added];
        return Tape.View("expand", x.View(x.ExpandTo("expand", target)), x, Slopes.Same);
    }

    public static Tensor Squeeze(Tensor x, long? dim) => Reshaped("squeeze", x, Squeezed(x.Layout, dim));

    public static Tensor Unsqueeze(Tensor x, long dim) => Reshaped("unsqueeze", x, Unsqueezed(x.Layout, dim));

    private static Layout Squeezed(Layout layout, long? dim)
    {
        if (dim is long one)
        {
            int d = Shapes.Dim("squeeze", one, layout.Rank);
            return layout.Rank > 0 && layout.Shape[d] == 1 ? layout.Squeeze(d) : layout;
        }
        for (int d = layout.Rank - 1; d >= 0; d--)
            if (layout.Shape[d] == 1) layout = layout.Squeeze(d);
        return layout;
    }

    private static Layout Unsqueezed(Layout layout, long dim) =>
        layout.Unsqueeze(Shapes.Dim("unsqueeze", dim, layout.Rank + 1));

    public static Tensor Select(Tensor x, long dim, long index)
    {
        if (x.Layout.Rank == 0) throw new ArgumentException(Messages.IndexIntoScalar("select"));
        int d = Shapes.Dim("select", dim, x.Layout.Rank);
        long at = Position("select", index, x.Layout.Shape, d);
        return See("select", x, layout => layout.Select(d, at));
    }

    public static Tensor Narrow(Tensor x, long dim, long start, long length)
    {
        if (x.Layout.Rank == 0) throw new ArgumentException(Messages.IndexIntoScalar("narrow"));
        int d = Shapes.Dim("narrow", dim, x.Layout.Rank);
        long size = x.Layout.Shape[d];
        long from = start < 0 ? start + size : start;
        if (from < 0 || length < 0 || from + length > size) throw new ArgumentOutOfRangeException(nameof(start), Messages.NarrowOutside(start, length, size, d));
        return See("narrow", x, layout => layout.Slice(d, from, length, 1));
    }

    /// <summary>start : stop : step, with Python's rules: negative counts from the back, too far is cut off.</summary>
    public static Layout Sliced(Layout layout, int dim, long? start, long? stop, long? step)
    {
        if (layout.Rank == 0) throw new ArgumentException(Messages.IndexIntoScalar("slice"));
        long size = layout.Shape[dim], by = step ?? 1;
        if (by <= 0) throw new ArgumentException(Messages.SliceStep(by));
        long from = Bound(start ?? 0, size), to = Bound(stop ?? size, size);
        long count = to > from ? (to - from + by - 1) / by : 0;
        return layout.Slice(dim, from, count, by);
    }

    public static Tensor AsStrided(Tensor x, ReadOnlySpan<long> size, ReadOnlySpan<long> strides, long offset)
    {
        if (size.Length != strides.Length) throw new ArgumentException(Messages.StridesForShape(size, strides));
        long last = offset;
        for (int d = 0; d < size.Length; d++)
        {
            if (strides[d] < 0 || size[d] < 0) throw new ArgumentException(Messages.StridesForShape(size, strides));
            last += (size[d] - 1) * strides[d];
        }
        if (offset < 0 || (Shapes.Count(size) > 0 && last >= x.Buffer.Length))
            throw new ArgumentException(Messages.StridesOutside(size, strides, offset, x.Buffer.Length));
        Layout from = x.Layout, to = new(size.ToArray(), strides.ToArray(), offset);
        int length = x.Buffer.Length;
        return Tape.View("as_strided", x.View(to), x, g => Memory.Reread(g, to, from, length));
    }

    /// <summary>Windows of a size along a dimension, a step apart, as a new last dimension.</summary>
    public static Tensor Unfold(Tensor x, long dimension, long size, long step)
    {
        int d = Shapes.Dim("unfold", dimension, x.Layout.Rank);
        long have = x.Layout.Rank == 0 ? 1 : x.Layout.Shape[d];
        if (size < 0 || size > have || step <= 0) throw new ArgumentException(Messages.UnfoldWindow(size, step, have));
        if (x.Layout.Rank == 0) return See("unfold", x, layout => new Layout([size], [1], layout.Offset));
        return See("unfold", x, layout => Windows(layout, d, size, step));
    }

    private static Layout Windows(Layout layout, int d, long size, long step)
    {
        long[] shape = [.. layout.Shape, size], strides = [.. layout.Strides, layout.Strides[d]];
        shape[d] = (layout.Shape[d] - size) / step + 1;
        strides[d] *= step;
        return new Layout(shape, strides, layout.Offset);
    }

    public static Tensor Slice(Tensor x, int dim, long? start, long? stop, long? step) =>
        See("slice", x, layout => Sliced(layout, dim, start, stop, step));

    public static Tensor Diagonal(Tensor x, long offset, long dim1, long dim2) =>
        See("diagonal", x, layout => Diagonal(layout, offset, dim1, dim2));

    public static Layout Diagonal(Layout layout, long offset, long dim1, long dim2)
    {
        if (layout.Rank < 2) throw new ArgumentException(Messages.NeedsMatrix("diagonal", layout.Shape));
        int a = Shapes.Dim("diagonal", dim1, layout.Rank), b = Shapes.Dim("diagonal", dim2, layout.Rank);
        if (a == b) throw new ArgumentException(Messages.DimTwice("diagonal", dim1, [dim1, dim2]));

        long count = Math.Max(0, offset >= 0 ? Math.Min(layout.Shape[a], layout.Shape[b] - offset) : Math.Min(layout.Shape[a] + offset, layout.Shape[b]));
        long start = count == 0 ? 0 : offset >= 0 ? offset * layout.Strides[b] : -offset * layout.Strides[a];
        var shape = new List<long>();
        var strides = new List<long>();
        for (int d = 0; d < layout.Rank; d++)
        {
            if (d == a || d == b) continue;
            shape.Add(layout.Shape[d]);
            strides.Add(layout.Strides[d]);
        }
        shape.Add(count);
        strides.Add(layout.Strides[a] + layout.Strides[b]);
        return new Layout(shape.ToArray(), strides.ToArray(), layout.Offset + start);
    }

    /// <summary>An index counted from the front, checked.</summary>
    public static long Position(string operation, long index, long[] shape, int dim)
    {
        long size = shape[dim];
        if (index < -size || index >= size)
            throw new ArgumentOutOfRangeException(nameof(index), Messages.IndexOutOfRange(operation, index, shape, dim));
        return index < 0 ? index + size : index;
    }

    private static Tensor Exchanged(string name, Tensor x, int a, int b)
    {
        int[] order = Shapes.AllDims(x.Layout.Rank);
        (order[a], order[b]) = (order[b], order[a]);
        return Ordered(name, x, order);
    }

    private static long Bound(long at, long size) => Math.Clamp(at < 0 ? at + size : at, 0, size);
}
