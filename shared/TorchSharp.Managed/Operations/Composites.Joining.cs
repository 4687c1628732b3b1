using TorchSharp.Engine;

namespace TorchSharp.Operations;

internal static partial class Composites
{
    public static Tensor HStack(Tensor[] tensors)
    {
        tensors = Joining.AtLeast(1, tensors);
        return Joining.Cat(tensors, tensors.Length > 0 && tensors[0].Layout.Rank == 1 ? 0 : 1);
    }

    public static Tensor ColumnStack(Tensor[] tensors) =>
        Joining.Cat(Array.ConvertAll(tensors, t => t.Layout.Rank < 2 ? t.reshape(-1, 1) : t), 1);

    public static Tensor[] MeshGrid(Tensor[] tensors, string indexing)
    {
        if (indexing is not ("ij" or "xy")) throw new ArgumentException(Messages.MeshIndexing(indexing));
        foreach (Tensor t in tensors)
            if (t.dtype != tensors[0].dtype) throw new ArgumentException(Messages.DTypesDiffer("meshgrid", tensors[0].dtype, t.dtype));
        Tensor[] vectors = Array.ConvertAll(tensors, t => t.Layout.Rank > 1 ? throw new ArgumentException(Messages.IndexMustBeVector("meshgrid", t.Layout.Shape)) : t.reshape(-1));
        long[] shape = Array.ConvertAll(vectors, t => t.Layout.Count);
        Tensor[] grids = new Tensor[vectors.Length];
        for (int i = 0; i < grids.Length; i++)
        {
            long[] one = new long[shape.Length];
            Array.Fill(one, 1);
            one[i] = shape[i];
            grids[i] = vectors[i].reshape(one).expand(shape);
            if (indexing == "xy" && shape.Length > 1) grids[i] = grids[i].transpose(0, 1);
        }
        return grids;
    }

    public static Tensor CartesianProduct(Tensor[] tensors)
    {
        if (tensors.Length == 1) return tensors[0];
        return Joining.Stack(Array.ConvertAll(MeshGrid(tensors, "ij"), t => t.flatten()), 1);
    }

    public static Tensor Combinations(Tensor x, int r, bool repeats)
    {
        if (x.Layout.Rank != 1) throw new ArgumentException(Messages.IndexMustBeVector("combinations", x.Layout.Shape));
        if (r < 0) throw new ArgumentException(Messages.AtLeastOne("combinations", "r", r));
        var rows = new List<long>();
        long count = 0;
        void Choose(int from, int left, long[] chosen)
        {
            if (left == 0)
            {
                rows.AddRange(chosen);
                count++;
                return;
            }
            for (int i = from; i < x.Layout.Shape[0]; i++)
            {
                chosen[r - left] = i;
                Choose(repeats ? i : i + 1, left - 1, chosen);
            }
        }
        Choose(0, r, new long[r]);
        Tensor index = Make.FromArray(rows.ToArray(), ScalarType.Int64, [rows.Count]);
        return Indexing.IndexSelect(x, 0, index).reshape(r == 0 ? 0 : count, r);
    }

    public static Tensor BlockDiag(Tensor[] tensors)
    {
        Tensor[] blocks = Joining.AtLeast(2, tensors);
        ScalarType dtype = blocks.Length == 0 ? torch.get_default_dtype() : blocks.Select(b => b.dtype).Aggregate(Promotion.Join);
        Tensor y = Make.Zeros(dtype, [blocks.Sum(b => b.Layout.Shape[0]), blocks.Sum(b => b.Layout.Shape[1])]);
        long row = 0, column = 0;
        foreach (Tensor block in blocks)
        {
            Make.Write(block, y.narrow(0, row, block.Layout.Shape[0]).narrow(1, column, block.Layout.Shape[1]), "block_diag");
            row += block.Layout.Shape[0];
            column += block.Layout.Shape[1];
        }
        if (!GradMode.Enabled || !dtype.IsFloating()) return y;
        long[][] sizes = Array.ConvertAll(blocks, b => b.Layout.Shape);
        return Tape.Result("block_diag", y, blocks, (g, _) =>
        {
            var pieces = new Tensor?[sizes.Length];
            long top = 0, left = 0;
            for (int i = 0; i < pieces.Length; i++)
            {
                pieces[i] = g.narrow(0, top, sizes[i][0]).narrow(1, left, sizes[i][1]);
                (top, left) = (top + sizes[i][0], left + sizes[i][1]);
            }
            return pieces;
        });
    }

    public static IList<Tensor> BroadcastTensors(Tensor[] tensors)
    {
        long[] shape = BroadcastShapes(Array.ConvertAll(tensors, t => t.Layout.Shape)).Shape;
        return Array.ConvertAll(tensors, t => t.expand(shape));
    }

    public static torch.Size BroadcastShapes(long[][] shapes) =>
        new(shapes.Aggregate(Array.Empty<long>(), (a, b) => Shapes.Broadcast("broadcast_shapes", a, b)));

    public static Tensor[] TensorSplit(Tensor x, Tensor indices, long dim) => indices.Layout.Rank == 0
        ? Splitting.IntoParts(x, indices.item<long>(), dim)
        : Splitting.AtIndices(x, Positions.Whole("tensor_split", indices), dim);

    /// <summary>A copy of x with src written into a view of it.</summary>
    public static Tensor Replaced(Tensor x, Tensor src, Func<Tensor, Tensor> view)
    {
        Tensor y = Make.Copy(x, x.dtype);
        Tensor place = view(y);
        if (!Shapes.Same(place.Layout.Shape, src.Layout.Shape)) throw new ArgumentException(Messages.ShapesDiffer("scatter", place.Layout.Shape, src.Layout.Shape));
        Make.Write(src, place, "scatter");
        return Tape.Result(
            "scatter", y,
            x, g => Replaced(g, Make.Zeros(g.dtype, place.Layout.Shape), view),
            src, g => Rearranging.Copied(view(g)));
    }
}
