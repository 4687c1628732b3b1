using TorchSharp.Engine;

namespace TorchSharp.Operations;

internal static partial class Composites
{
    public static Tensor Cross(Tensor a, Tensor b, long dim)
    {
        long[] shape = Shapes.Broadcast("cross", a.Layout.Shape, b.Layout.Shape);
        int d = Shapes.Dim("cross", dim, shape.Length);
        if (a.Layout.Rank != b.Layout.Rank || shape.Length == 0 || a.Layout.Shape[d] != 3 || b.Layout.Shape[d] != 3)
            throw new ArgumentException(Messages.CrossShapes(a.Layout.Shape, b.Layout.Shape, d));
        (a, b) = (a.expand(shape), b.expand(shape));
        Tensor Component(int i, int j) => a.select(d, i).mul(b.select(d, j)).sub(a.select(d, j).mul(b.select(d, i)));
        return Joining.Stack([Component(1, 2), Component(2, 0), Component(0, 1)], d);
    }

    public static Tensor OneHot(Tensor x, long classes)
    {
        Span<long> at = Positions.Whole("one_hot", x);
        long largest = -1;
        foreach (long i in at)
        {
            if (i < 0) throw new ArgumentException(Messages.ClassOutOfRange(i, classes));
            largest = Math.Max(largest, i);
        }
        if (classes == -1) classes = largest + 1;
        if (largest >= classes) throw new ArgumentException(Messages.ClassOutOfRange(largest, classes));
        if (classes <= 0) throw new ArgumentException(Messages.AtLeastOne("one_hot", "num_classes", classes));

        long[] ones = new long[at.Length * classes];
        for (int i = 0; i < at.Length; i++) ones[i * classes + at[i]] = 1;
        return Make.FromArray(ones, ScalarType.Int64, [.. x.Layout.Shape, classes]);
    }

    public static Tensor CosineSimilarity(Tensor a, Tensor b, long dim, double eps)
    {
        long[] shape = Shapes.Broadcast("cosine_similarity", a.Layout.Shape, b.Layout.Shape);
        int d = Shapes.Dim("cosine_similarity", dim, shape.Length);
        Tensor x = a.expand(shape), y = b.expand(shape);
        Tensor Length(Tensor t) => Reductions.Norm("cosine_similarity", t, 2, [d], true).clamp_min(eps);
        return x.div(Length(x)).mul(y.div(Length(y))).sum(d);
    }
}
