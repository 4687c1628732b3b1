using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Putting tensors together.</summary>
internal static class Joining
{
    public static Tensor Cat(ReadOnlySpan<Tensor> tensors, long dim)
    {
        if (tensors.Length == 0) throw new ArgumentException(Messages.NothingToJoin("cat"));

        // An empty vector joins with anything, as in PyTorch.
        Tensor model = tensors[0];
        ScalarType dtype = tensors[0].dtype;
        foreach (Tensor t in tensors)
        {
            if (t.Layout.Rank == 0) throw new ArgumentException(Messages.CatOfScalar());
            if (IsNothing(model)) model = t;
            dtype = Promotion.Join(dtype, t.dtype);
        }

        int d = Shapes.Dim("cat", dim, model.Layout.Rank);
        long[] shape = model.shape;
        shape[d] = 0;
        foreach (Tensor t in tensors)
        {
            if (IsNothing(t)) continue;
            Check(model, t, d);
            shape[d] += t.Layout.Shape[d];
        }

        Tensor result = Make.Empty(dtype, shape);
        long at = 0;
        foreach (Tensor t in tensors)
        {
            if (IsNothing(t)) continue;
            long size = t.Layout.Shape[d];
            Kernels.CopyKernel.Run(t.Buffer, t.Layout, result.Buffer, result.Layout.Slice(d, at, size, 1));
            at += size;
        }
        return Recorded(result, tensors, d);
    }

    public static Tensor Stack(ReadOnlySpan<Tensor> tensors, long dim)
    {
        if (tensors.Length == 0) throw new ArgumentException(Messages.NothingToJoin("stack"));
        int d = Shapes.Dim("stack", dim, tensors[0].Layout.Rank + 1);
        Tensor[] rows = new Tensor[tensors.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            if (!Shapes.Same(tensors[i].Layout.Shape, tensors[0].Layout.Shape))
                throw new ArgumentException(Messages.StackShapes(tensors[0].Layout.Shape, tensors[i].Layout.Shape, i));
            rows[i] = tensors[i].unsqueeze(d);
        }
        return Cat(rows, d);
    }

    private static Tensor Recorded(Tensor result, ReadOnlySpan<Tensor> tensors, int d)
    {
        if (!GradMode.Enabled || !result.dtype.IsFloating()) return result;
        long[] sizes = new long[tensors.Length];
        for (int i = 0; i < sizes.Length; i++) sizes[i] = IsNothing(tensors[i]) ? 0 : tensors[i].Layout.Shape[d];
        return Tape.Result("cat", result, tensors!, (g, wanted) =>
        {
            var pieces = new Tensor?[sizes.Length];
            long at = 0;
            for (int i = 0; i < sizes.Length; i++)
            {
                if (wanted[i]) pieces[i] = sizes[i] == 0 ? null : g.narrow(d, at, sizes[i]);
                at += sizes[i];
            }
            return pieces;
        });
    }

    public static Tensor[] AtLeast(int rank, IEnumerable<Tensor> tensors) => tensors.Select(t => AtLeast(rank, t)).ToArray();

    public static Tensor AtLeast(int rank, Tensor t) => (rank, t.Layout.Rank) switch
    {
        (1, 0) => t.reshape(1),
        (2, 0) => t.reshape(1, 1),
        (2, 1) => t.unsqueeze(0),
        (3, 0) => t.reshape(1, 1, 1),
        (3, 1) => t.unsqueeze(0).unsqueeze(-1),
        (3, 2) => t.unsqueeze(-1),
        _ => t,
    };

    private static bool IsNothing(Tensor t) => t.Layout.Rank == 1 && t.Layout.Shape[0] == 0;

    private static void Check(Tensor model, Tensor t, int dim)
    {
        bool fits = t.Layout.Rank == model.Layout.Rank;
        for (int d = 0; fits && d < t.Layout.Rank; d++) fits = d == dim || t.Layout.Shape[d] == model.Layout.Shape[d];
        if (!fits) throw new ArgumentException(Messages.CatShapes(model.Layout.Shape, t.Layout.Shape, dim));
    }
}
