using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Reading and writing at index tensors along one dimension.</summary>
internal static class Scattering
{
    /// <summary>y[i, j, …] = x[index[i, j, …], j, …] for dim 0, and so on.</summary>
    public static Tensor Gather(Tensor x, long dim, Tensor index)
    {
        int[] at = PositionsAlong("gather", x, dim, index);
        Tensor y = Make.Empty(x.dtype, index.Layout.Shape);
        Positions.Take(x, at, null, y);
        if (!x.requires_grad) return y;

        Saved si = index;
        long[] shape = x.Layout.Shape;
        return Tape.Result("gather", y, x, g => Spread(g, dim, si, shape));
    }

    /// <summary>Zeros of a shape with g added at the indices along a dimension: what gather's derivative is.</summary>
    public static Tensor Spread(Tensor g, long dim, Tensor index, long[] shape)
    {
        Tensor y = Make.Zeros(g.dtype, shape);
        Positions.Put(g.Dense(), y, PositionsAlong("scatter_add", y, dim, index), null, true);
        Saved si = index;
        return Tape.Result("scatter_add", y, g, gg => Gather(gg, dim, si));
    }

    /// <summary>x[index[i, j, …], j, …] = (or +=) src[i, j, …] for dim 0, and so on.</summary>
    public static Tensor Scatter(string name, Tensor x, long dim, Tensor index, Tensor src, bool add)
    {
        if (src.dtype != x.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, x.dtype, src.dtype));
        int[] at = PositionsAlong(name, x, dim, index);
        if (src.Layout.Rank != index.Layout.Rank) throw new ArgumentException(Messages.ShapesDiffer(name, index.Layout.Shape, src.Layout.Shape));
        Tape.BeforeWrite(name, x);

        // Only as much of src as the index covers.
        Layout part = src.Layout;
        for (int d = 0; d < part.Rank; d++)
        {
            if (index.Layout.Shape[d] > part.Shape[d]) throw new ArgumentException(Messages.ShapesDiffer(name, index.Layout.Shape, src.Layout.Shape));
            part = part.Slice(d, 0, index.Layout.Shape[d], 1);
        }
        Positions.Put(Make.Copy(src.View(part), x.dtype), x, at, null, add);
        if (!GradMode.Enabled || !(x.requires_grad || src.requires_grad)) return x;

        Saved si = index;
        long[] shape = src.Layout.Shape;
        return Tape.Rewritten(
            name, x,
            g => add ? g : g.scatter(dim, si, Make.Zeros(g.dtype, si.Value.Layout.Shape)),
            src, g => Memory.Corner(Gather(g, dim, si), shape));
    }

    /// <summary>Adds (or copies) slices of source into x at the indices along a dimension.</summary>
    public static Tensor IndexWrite(string name, Tensor x, long dim, Tensor index, Tensor source, bool add)
    {
        int d = Shapes.Dim(name, dim, x.Layout.Rank);
        if (source.dtype != x.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, x.dtype, source.dtype));
        if (index.Layout.Rank > 1) throw new ArgumentException(Messages.IndexMustBeVector(name, index.Layout.Shape));
        long[] shape = x.shape;
        if (shape.Length > 0) shape[d] = index.Layout.Count;
        if (!Shapes.Same(source.Layout.Shape, shape)) throw new ArgumentException(Messages.ShapesDiffer(name, shape, source.Layout.Shape));

        Tape.BeforeWrite(name, x);
        var tensors = new Tensor?[Math.Max(1, x.Layout.Rank)];
        tensors[d] = index.reshape(-1);
        Tensor target = x.Layout.Rank == 0 ? x.View(x.Layout.Unsqueeze(0)) : x;
        Selection.For(name, target, tensors).Write(x.Layout.Rank == 0 ? source.reshape(1) : source, add);
        if (!GradMode.Enabled || !(x.requires_grad || source.requires_grad)) return x;

        Saved si = index;
        return Tape.Rewritten(
            name, x,
            g => add ? g : g.index_fill(d, si, 0),
            source, g => Indexing.IndexSelect(g, d, si));
    }

    public static Tensor IndexFill(Tensor x, long dim, Tensor index, Scalar value)
    {
        int d = Shapes.Dim("index_fill_", dim, x.Layout.Rank);
        Tape.BeforeWrite("index_fill_", x);
        var tensors = new Tensor?[Math.Max(1, x.Layout.Rank)];
        tensors[d] = index.reshape(-1);
        Tensor target = x.Layout.Rank == 0 ? x.View(x.Layout.Unsqueeze(0)) : x;
        Selection.For("index_fill_", target, tensors).Write(Make.Point(x.dtype, value), false);
        if (!x.requires_grad) return x;
        Saved si = index;
        return Tape.Rewritten("index_fill_", x, g => g.index_fill(d, si, 0));
    }

    public static Tensor TakeAlong(Tensor x, Tensor index, long dim)
    {
        int d = Shapes.Dim("take_along_dim", dim, x.Layout.Rank);
        if (x.Layout.Rank != index.Layout.Rank) throw new ArgumentException(Messages.ShapesDiffer("take_along_dim", x.Layout.Shape, index.Layout.Shape));
        if (x.Layout.Rank == 0) return Gather(x, d, index);
        long[] forIndex = x.shape, forX = index.shape;
        forIndex[d] = index.Layout.Shape[d];
        forX[d] = x.Layout.Shape[d];
        long[] wideIndex = Shapes.Broadcast("take_along_dim", index.Layout.Shape, forIndex);
        long[] wideX = Shapes.Broadcast("take_along_dim", x.Layout.Shape, forX);
        return Gather(x.expand(wideX), d, index.expand(wideIndex));
    }

    /// <summary>Elements by their position in the flattened tensor.</summary>
    public static Tensor TakeFlat(Tensor x, Tensor index)
    {
        int[] all = x.Layout.Positions();
        Span<long> at = Positions.Whole("take", index);
        int[] rows = new int[at.Length];
        long[] flat = [all.Length];
        for (int i = 0; i < rows.Length; i++) rows[i] = all[Views.Position("take", at[i], flat, 0)];
        Tensor y = Make.Empty(x.dtype, index.Layout.Shape);
        Positions.Take(x, rows, null, y);
        if (!x.requires_grad) return y;

        Saved si = index;
        long[] shape = x.Layout.Shape;
        return Tape.Result("take", y, x, g => Indexing.Accumulate(g.reshape(-1), [si.Value.reshape(-1)], flat).reshape(shape));
    }

    /// <summary>Writes a value (or the next elements of a source) where a mask holds.</summary>
    public static Tensor MaskedFill(Tensor x, Tensor mask, Tensor value)
    {
        return Ternary.Where(Mask("masked_fill", mask), value.to_type(x.dtype), x);
    }

    public static Tensor MaskedFillInPlace(Tensor x, Tensor mask, Scalar value)
    {
        Layout wide = Mask("masked_fill_", mask).ExpandTo("masked_fill_", x.Layout.Shape);
        Tape.BeforeWrite("masked_fill_", x);
        Make.Write(Ternary.Where(mask.View(wide), Make.Point(x.dtype, value), x.Detached()), x, "masked_fill_");
        if (!x.requires_grad) return x;
        Saved sm = mask;
        return Tape.Rewritten("masked_fill_", x, g => Ternary.Where(sm, Make.Point(g.dtype, 0), g));
    }

    public static Tensor MaskedScatterInPlace(Tensor x, Tensor mask, Tensor source)
    {
        if (source.dtype != x.dtype) throw new InvalidOperationException(Messages.DTypesDiffer("masked_scatter_", x.dtype, source.dtype));
        Layout wide = Mask("masked_scatter_", mask).ExpandTo("masked_scatter_", x.Layout.Shape);
        ReadOnlySpan<byte> hit = Make.Copy(mask.View(wide), ScalarType.Bool).Span<byte>();
        int[] at = x.Layout.Positions();
        int count = 0;
        for (int i = 0; i < at.Length; i++)
            if (hit[i] != 0) at[count++] = at[i];
        if (source.Layout.Count < count) throw new ArgumentException(Messages.MaskedScatterCount(count, source.Layout.Count));
        Tape.BeforeWrite("masked_scatter_", x);
        Positions.Put(Make.Copy(source, x.dtype), x, at[..count], null, false);
        if (!GradMode.Enabled || !(x.requires_grad || source.requires_grad)) return x;

        Saved sm = mask;
        long[] shape = source.Layout.Shape, whole = x.Layout.Shape;
        return Tape.Rewritten(
            "masked_scatter_", x,
            g => Ternary.Where(sm, Make.Point(g.dtype, 0), g),
            source, g => Memory.Padded(g.masked_select(sm.Value.expand(whole)), shape));
    }

    private static Tensor Mask(string name, Tensor mask) =>
        mask.dtype == ScalarType.Bool ? mask : throw new ArgumentException(Messages.NotAMask(name, mask.dtype));

    private static int[] PositionsAlong(string name, Tensor x, long dim, Tensor index)
    {
        int rank = Math.Max(1, x.Layout.Rank), d = Shapes.Dim(name, dim, x.Layout.Rank);
        Layout layout = x.Layout.Rank == 0 ? x.Layout.Unsqueeze(0) : x.Layout;
        long[] shape = index.Layout.Rank == 0 ? [1] : index.Layout.Shape;
        if (shape.Length != rank) throw new ArgumentException(Messages.GatherShape(name, x.Layout.Shape, index.Layout.Shape, d));
        Span<long> which = Positions.Whole(name, index);
        if (which.Length == 0) return [];

        long[] strides = (long[])layout.Strides.Clone();
        for (int k = 0; k < rank; k++)
            if (k != d && shape[k] > layout.Shape[k]) throw new ArgumentException(Messages.GatherShape(name, x.Layout.Shape, index.Layout.Shape, d));
        strides[d] = 0;
        int[] at = new Layout(shape, strides, layout.Offset).Positions();
        for (int i = 0; i < at.Length; i++)
        {
            if (which[i] < 0 || which[i] >= layout.Shape[d])
                throw new ArgumentOutOfRangeException(nameof(index), Messages.IndexOutOfRange(name, which[i], layout.Shape, d));
            at[i] += (int)(which[i] * layout.Strides[d]);
        }
        return at;
    }
}
