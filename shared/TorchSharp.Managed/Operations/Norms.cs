using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Norms of matrices and condition numbers.</summary>
internal static class Norms
{
    public static Tensor Any(Tensor x, double ord, long[]? dims, bool keepdim)
    {
        if (dims is { Length: 2 } || (dims is null && x.Layout.Rank == 2)) return Matrix(x, ord, dims, keepdim);
        return Reductions.Norm("linalg.norm", x, ord, dims ?? [], keepdim);
    }

    public static Tensor Matrix(Tensor x, string ord, long[]? dims, bool keepdim)
    {
        (int row, int column) = Plane(x, dims);
        return ord switch
        {
            "fro" => Reductions.Norm("linalg.matrix_norm", x, 2, [row, column], keepdim),
            "nuc" => Kept(Singular(x, row, column).sum(-1), row, column, keepdim),
            _ => throw new ArgumentException(Messages.MatrixNorm(ord)),
        };
    }

    public static Tensor Matrix(Tensor x, double ord, long[]? dims, bool keepdim)
    {
        (int row, int column) = Plane(x, dims);
        switch (Math.Abs(ord))
        {
            case 2:
                Tensor s = Singular(x, row, column);
                return Kept(ord > 0 ? s.amax(-1) : s.amin(-1), row, column, keepdim);
            case 1:
            case double.PositiveInfinity:
                (int summed, int kept) = Math.Abs(ord) == 1 ? (row, column) : (column, row);
                Tensor sums = x.abs().sum(summed, keepdim: true);
                sums = ord > 0 ? sums.amax([kept], keepdim: true) : sums.amin([kept], keepdim: true);
                return keepdim ? sums : sums.squeeze(Math.Max(row, column)).squeeze(Math.Min(row, column));
            default:
                throw new ArgumentException(Messages.MatrixNorm(ord.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    public static Tensor Condition(Tensor x, double p)
    {
        if (Math.Abs(p) == 2)
        {
            Tensor s = Decompositions.Svd("linalg.cond", x, false).S;
            Tensor first = s.select(-1, 0), last = s.select(-1, s.Layout.Shape[^1] - 1);
            return p > 0 ? first.div(last) : last.div(first);
        }
        return Matrix(x, p, null, false).mul(Matrix(Solving.Inverse("linalg.cond", x, true).Inverse, p, null, false));
    }

    public static Tensor Condition(Tensor x, string p) =>
        Matrix(x, p, null, false).mul(Matrix(Solving.Inverse("linalg.cond", x, true).Inverse, p, null, false));

    private static (int Row, int Column) Plane(Tensor x, long[]? dims)
    {
        Matrices.Check("linalg.matrix_norm", x);
        dims ??= [-2, -1];
        if (dims.Length != 2) throw new ArgumentException(Messages.TwoDims("linalg.matrix_norm", dims));
        int[] both = Shapes.Dims("linalg.matrix_norm", dims, x.Layout.Rank);
        return (both[0], both[1]);
    }

    private static Tensor Singular(Tensor x, int row, int column) =>
        Decompositions.Svd("linalg.matrix_norm", x.movedim([row, column], [-2, -1]), false).S;

    private static Tensor Kept(Tensor norm, int row, int column, bool keepdim) =>
        keepdim ? norm.unsqueeze(Math.Min(row, column)).unsqueeze(Math.Max(row, column)) : norm;
}
