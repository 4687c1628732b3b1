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
        return Tape.Result(y, x);
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
        return Tape.Result(x, x, src);
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
        return Tape.Result(x, x, source);
    }

    public static Tensor IndexFill(Tensor x, long dim, Tensor index, Scalar value)
    {
        int d = Shapes.Dim("index_fill_", dim, x.Layout.Rank);
        Tape.BeforeWrite("index_fill_", x);
        var tensors = new Tensor?[x.Layout.Rank];
        tensors[d] = index.reshape(-1);
        Selection.For("index_fill_", x, tensors).Write(Make.Point(x.dtype, value), false);
        return x;
    }

    public static Tensor TakeAlong(Tensor x, Tensor index, long dim)
    {
        int d = Shapes.Dim("take_along_dim", dim, x.Layout.Rank);
        if (x.Layout.Rank != index.Layout.Rank) throw new ArgumentException(Messages.ShapesDiffer("take_along_dim", x.Layout.Shape, index.Layout.Shape));
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
        return Tape.Result(y, x);
    }

    /// <summary>Writes a value (or the next elements of a source) where a mask holds.</summary>
    public static Tensor MaskedFill(Tensor x, Tensor mask, Tensor value)
    {
        Tensor y = Ternary.Where(Mask("masked_fill", mask), value.As(x.dtype), x);
        return y;
    }

    public static Tensor MaskedFillInPlace(Tensor x, Tensor mask, Scalar value)
    {
        Layout wide = Mask("masked_fill_", mask).ExpandTo("masked_fill_", x.Layout.Shape);
        Tape.BeforeWrite("masked_fill_", x);
        Make.Write(Ternary.Where(mask.View(wide), Make.Point(x.dtype, value), x.Detached()), x, "masked_fill_");
        return x;
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
        return Tape.Result(x, x, source);
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
