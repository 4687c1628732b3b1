using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>t[…]: slices make views, tensors and masks select.</summary>
internal static class Indexing
{
    /// <summary>A layout after positions, slices and new dimensions, and the index tensors left for its dimensions.</summary>
    public static (Layout Layout, Tensor?[] Indices) Resolve(Layout layout, ReadOnlySpan<torch.TensorIndex> indices)
    {
        int given = 0;
        bool ellipsis = false;
        foreach (torch.TensorIndex index in indices)
        {
            if (index.What == torch.TensorIndex.Kind.Ellipsis && ellipsis) throw new ArgumentException(Messages.TwoEllipses());
            ellipsis |= index.What == torch.TensorIndex.Kind.Ellipsis;
            given += Consumes(index);
        }
        int rank = layout.Rank;
        if (given > rank) throw new ArgumentException(Messages.TooManyIndices(given, layout.Shape));

        var tensors = new List<Tensor?>();
        int dim = 0;
        foreach (torch.TensorIndex index in indices)
        {
            switch (index.What)
            {
                case torch.TensorIndex.Kind.Single:
                    layout = layout.Select(dim, Views.Position("index", index.Start ?? 0, layout.Shape, dim));
                    continue;
                case torch.TensorIndex.Kind.Slice:
                    layout = Views.Sliced(layout, dim, index.Start, index.Stop, index.Step);
                    break;
                case torch.TensorIndex.Kind.None:
                    layout = layout.Unsqueeze(dim);
                    break;
                case torch.TensorIndex.Kind.Ellipsis:
                    for (int skip = rank - given; skip > 0; skip--, dim++) tensors.Add(null);
                    continue;
                case torch.TensorIndex.Kind.Bool:
                    layout = layout.Unsqueeze(dim);
                    tensors.Add(Make.FromArray(index.Start == 1 ? new long[] { 0 } : [], ScalarType.Int64, [index.Start == 1 ? 1 : 0]));
                    dim++;
                    continue;
                case torch.TensorIndex.Kind.Tensor:
                    dim += AddTensor(layout, dim, index.Index!, tensors);
                    continue;
            }
            tensors.Add(null);
            dim++;
        }
        while (tensors.Count < layout.Rank) tensors.Add(null);
        return (layout, tensors.ToArray());
    }

    public static Tensor Get(Tensor x, ReadOnlySpan<torch.TensorIndex> indices)
    {
        (Layout layout, Tensor?[] tensors) = Resolve(x.Layout, indices);
        if (Array.TrueForAll(tensors, t => t is null))
        {
            return Seen(x, layout, indices);
        }

        // Slices make a view; what the tensors select of it is a second step.
        return Select(GradMode.Enabled && x.requires_grad ? Seen(x, layout, indices) : x.View(layout), tensors);
    }

    public static Tensor Set(Tensor x, ReadOnlySpan<torch.TensorIndex> indices, Tensor value, bool accumulate)
    {
        (Layout layout, Tensor?[] tensors) = Resolve(x.Layout, indices);
        Tensor view = x.View(layout);
        bool selects = !Array.TrueForAll(tensors, t => t is null);
        if (selects && value.dtype != x.dtype && !(value.Layout.Count == 1 && OnlyMasks(indices)))
            throw new InvalidOperationException(Messages.DTypesDiffer("index_put_", x.dtype, value.dtype));
        Tape.BeforeWrite("index_put_", x);
        if (selects) Selection.For("index_put_", view, tensors).Write(value, accumulate);
        else if (accumulate) view.Detached().add_(value.Detached().As(view.dtype));
        else Make.Write(WithoutLeadingOnes(value, view), view, "index_put_");
        if (!GradMode.Enabled || !(x.requires_grad || value.requires_grad)) return x;

        torch.TensorIndex[] where = indices.ToArray();
        long[] shape = x.Layout.Shape;
        return Tape.Rewritten(
            "index_put_", x,
            g => accumulate ? g : Ternary.Where(Marked(shape, where), Make.Point(g.dtype, 0), g),
            value, g => Get(g, where));
    }

    public static Tensor IndexSelect(Tensor x, long dim, Tensor index)
    {
        int d = Shapes.Dim("index_select", dim, x.Layout.Rank);
        if (index.Layout.Rank > 1) throw new ArgumentException(Messages.IndexMustBeVector("index_select", index.Layout.Shape));
        Tensor from = x.Layout.Rank == 0 ? x.View(x.Layout.Unsqueeze(0)) : x;
        foreach (long i in Positions.Whole("index_select", index))
            if (i < 0) throw new ArgumentOutOfRangeException(nameof(index), Messages.IndexOutOfRange("index_select", i, from.Layout.Shape, d));
        var tensors = new Tensor?[from.Layout.Rank];
        tensors[d] = index.reshape(-1);
        Tensor result = Selection.For("index_select", from, tensors).Read();
        if (x.Layout.Rank == 0) return Tape.Result("index_select", result.Relayout(Layout.Contiguous([])), x, Slopes.Same);
        if (!x.requires_grad) return result;

        Saved si = index;
        long[] shape = x.Layout.Shape;
        return Tape.Result("index_select", result, x, g => Make.Zeros(g.dtype, shape).index_add_(d, si.Value.reshape(-1), g, 1));
    }

    /// <summary>The elements that index tensors select; their gradients are added where indices repeat.</summary>
    public static Tensor Select(Tensor x, Tensor?[] indices)
    {
        Tensor y = Selection.For("index", x, indices).Read();
        if (!x.requires_grad) return y;
        Saved?[] saved = Array.ConvertAll(indices, i => i is null ? null : (Saved)i);
        long[] shape = x.Layout.Shape;
        return Tape.Result("index", y, x, g => Accumulate(g, Array.ConvertAll(saved, s => s?.Value), shape));
    }

    /// <summary>Zeros of a shape with g added at the indices.</summary>
    public static Tensor Accumulate(Tensor g, Tensor?[] indices, long[] shape)
    {
        Tensor y = Make.Zeros(g.dtype, shape);
        Selection.For("index_put_", y, indices).Write(g, true);
        Saved?[] saved = Array.ConvertAll(indices, i => i is null ? null : (Saved)i);
        return Tape.Result("index_put", y, g, gg => Select(gg, Array.ConvertAll(saved, s => s?.Value)));
    }

    private static Tensor Seen(Tensor x, Layout layout, ReadOnlySpan<torch.TensorIndex> indices)
    {
        torch.TensorIndex[] all = indices.ToArray();
        return Views.See("index", x, layout, from => Resolve(from, all).Layout);
    }

    // A mask of what an index names.
    private static Tensor Marked(long[] shape, torch.TensorIndex[] indices)
    {
        Tensor mask = Make.Zeros(ScalarType.Bool, shape);
        return Set(mask, indices, Make.Point(ScalarType.Bool, true), false);
    }

    /// <summary>x without its history, for writes that have been recorded already.</summary>
    public static Tensor Detached(this Tensor x) => x.requires_grad ? x.View(x.Layout) : x;

    // t[…] = value allows extra leading dimensions of size 1, as PyTorch does.
    private static Tensor WithoutLeadingOnes(Tensor value, Tensor target)
    {
        while (value.Layout.Rank > target.Layout.Rank && value.Layout.Shape[0] == 1)
            value = value.View(value.Layout.Squeeze(0));
        return value;
    }

    private static int Consumes(torch.TensorIndex index) => index.What switch
    {
        torch.TensorIndex.Kind.Single or torch.TensorIndex.Kind.Slice => 1,
        torch.TensorIndex.Kind.Tensor => index.Index!.dtype == ScalarType.Bool ? index.Index.Layout.Rank : 1,
        _ => 0,
    };

    // One value is converted where a mask holds, but not where index tensors point: PyTorch's rule.
    private static bool OnlyMasks(ReadOnlySpan<torch.TensorIndex> indices)
    {
        foreach (torch.TensorIndex index in indices)
            if (index.What == torch.TensorIndex.Kind.Tensor && index.Index!.dtype != ScalarType.Bool) return false;
        return true;
    }

    // A mask stands for as many index tensors as it has dimensions.
    private static int AddTensor(Layout layout, int dim, Tensor index, List<Tensor?> tensors)
    {
        if (index.dtype != ScalarType.Bool)
        {
            tensors.Add(index);
            return 1;
        }
        long[] mask = index.Layout.Shape;
        for (int d = 0; d < mask.Length; d++)
            if (mask[d] != layout.Shape[dim + d]) throw new ArgumentException(Messages.MaskShape(mask, layout.Shape, dim));
        Tensor positions = Searching.NonZero(index);
        for (int d = 0; d < mask.Length; d++) tensors.Add(positions.select(1, d));
        return mask.Length;
    }
}
