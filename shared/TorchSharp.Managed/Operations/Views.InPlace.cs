using TorchSharp.Engine;

namespace TorchSharp.Operations;

// Views that change the tensor itself instead of making another.
internal static partial class Views
{
    public static Tensor SqueezeInPlace(Tensor x, long? dim)
    {
        long[] shape = x.Layout.Shape;
        return Relaid("squeeze_", x, Squeezed(x.Layout, dim), g => Reshape(g, shape));
    }

    public static Tensor UnsqueezeInPlace(Tensor x, long dim)
    {
        long[] shape = x.Layout.Shape;
        return Relaid("unsqueeze_", x, Unsqueezed(x.Layout, dim), g => Reshape(g, shape));
    }

    public static Tensor TransposeInPlace(Tensor x, long a, long b)
    {
        int rank = x.Layout.Rank;
        int da = Shapes.Dim("transpose_", a, rank), db = Shapes.Dim("transpose_", b, rank);
        return rank == 0 ? x : Relaid("transpose_", x, x.Layout.Transpose(da, db), g => Exchanged("transpose_", g, da, db));
    }

    private static Tensor Relaid(string name, Tensor x, Layout layout, Func<Tensor, Tensor> back)
    {
        if (!GradMode.Enabled || !x.requires_grad) return x.Relayout(layout);
        if (x.is_leaf) throw new InvalidOperationException(Messages.WriteToLeaf(name));
        Tensor before = x.AsItWas(x.Buffer, x.Layout);
        return Tape.Relaid(name, x.Relayout(layout), before, back);
    }
}
