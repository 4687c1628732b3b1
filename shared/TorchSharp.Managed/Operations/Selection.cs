using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>
/// Index tensors for some dimensions of a tensor, worked out to buffer positions. The indexed dimensions become those
/// of the indices, broadcast together: in place if they are neighbours, in front otherwise.
/// </summary>
internal sealed class Selection
{
    private readonly string _operation;
    private readonly Tensor _tensor;
    private readonly int[] _rows;
    private readonly int[] _within;
    private readonly long[] _picked;    // shape of the indices
    private readonly long[] _rest;      // shape of the other dimensions
    private readonly int _place;        // how many of those come before the picked ones

    private Selection(string operation, Tensor tensor, int[] rows, int[] within, long[] picked, long[] rest, int place)
    {
        (_operation, _tensor, _rows, _within, _picked, _rest, _place) = (operation, tensor, rows, within, picked, rest, place);
    }

    public static Selection For(string operation, Tensor x, Tensor?[] indices)
    {
        Layout layout = x.Layout;
        long[] picked = [];
        var indexed = new List<int>();
        for (int d = 0; d < indices.Length; d++)
        {
            if (indices[d] is not Tensor index) continue;
            picked = Shapes.Broadcast(operation, picked, index.Layout.Shape);
            indexed.Add(d);
        }

        int[] rows = new int[Shapes.Count(picked)];
        Array.Fill(rows, (int)layout.Offset);
        foreach (int d in indexed)
        {
            Span<long> at = Positions.Whole(operation, indices[d]!.expand(picked));
            for (int i = 0; i < rows.Length; i++)
                rows[i] += (int)(Views.Position(operation, at[i], layout.Shape, d) * layout.Strides[d]);
        }

        int[] others = Shapes.AllDims(layout.Rank).Where(d => !indexed.Contains(d)).ToArray();
        bool neighbours = indexed[^1] - indexed[0] == indexed.Count - 1;
        Layout rest = layout.Permute(others);
        return new Selection(
            operation, x, rows, new Layout(rest.Shape, rest.Strides, 0).Positions(), picked, rest.Shape, neighbours ? indexed[0] : 0);
    }

    public Tensor Read()
    {
        Tensor y = Make.Empty(_tensor.dtype, [.. _picked, .. _rest]);
        Positions.Take(_tensor, _rows, _within, y);
        return _place == 0 ? y : Make.Copy(y.View(y.Layout.Permute(Order(forward: true))), y.dtype);
    }

    public void Write(Tensor value, bool accumulate)
    {
        long[] shape = [.. _rest[.._place], .. _picked, .. _rest[_place..]];
        while (value.Layout.Rank > shape.Length && value.Layout.Shape[0] == 1) value = value.View(value.Layout.Squeeze(0));
        Layout wide = value.ExpandTo(_operation, shape).Permute(Order(forward: false));
        Tensor source = Make.Copy(value.View(wide), _tensor.dtype);
        Positions.Put(source, _tensor, _rows, _within, accumulate);
    }

    // Between (picked, rest) and the order of the result.
    private int[] Order(bool forward)
    {
        int p = _picked.Length, total = p + _rest.Length;
        int[] order = new int[total];
        for (int d = 0; d < total; d++)
        {
            // d counts in the result; where does that dimension lie in (picked, rest)?
            int packed = d < _place ? p + d : d < _place + p ? d - _place : d;
            if (forward) order[d] = packed;
            else order[packed] = d;
        }
        return order;
    }
}
