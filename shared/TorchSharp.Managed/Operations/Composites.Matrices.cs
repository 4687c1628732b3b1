using TorchSharp.Engine;

namespace TorchSharp.Operations;

internal static partial class Composites
{
    public static Tensor Diag(Tensor x, long diagonal) => x.Layout.Rank switch
    {
        1 => DiagEmbed(x, diagonal, 0, 1),
        2 => Rearranging.Copied(x.diagonal(diagonal)),
        _ => throw new ArgumentException(Messages.VectorOrMatrix("diag", x.Layout.Shape)),
    };

    public static Tensor DiagEmbed(Tensor x, long offset, long dim1, long dim2)
    {
        if (x.Layout.Rank == 0) throw new ArgumentException(Messages.IndexIntoScalar("diag_embed"));
        int rank = x.Layout.Rank + 1;
        int a = Shapes.Dim("diag_embed", dim1, rank), b = Shapes.Dim("diag_embed", dim2, rank);
        if (a == b) throw new ArgumentException(Messages.DimTwice("diag_embed", dim1, [dim1, dim2]));

        long size = x.Layout.Shape[^1] + Math.Abs(offset);
        var shape = new List<long>(x.Layout.Shape[..^1]);
        shape.Insert(Math.Min(a, b), size);
        shape.Insert(Math.Max(a, b), size);
        Tensor y = Make.Zeros(x.dtype, shape.ToArray());
        Make.Write(x, y.View(Views.Diagonal(y.Layout, offset, a, b)), "diag_embed");
        return Tape.Result("diag_embed", y, x, g => Views.Diagonal(g, offset, a, b));
    }

    public static Tensor Vander(Tensor x, long n, bool increasing)
    {
        if (x.Layout.Rank == 0) throw new ArgumentException(Messages.IndexIntoScalar("vander"));
        long count = n < 0 ? x.Layout.Shape[^1] : n;
        Tensor powers = torch.arange(0, count, dtype: ScalarType.Int64).As(x.dtype);
        return x.unsqueeze(-1).pow(increasing ? powers : powers.flip(0));
    }

    public static Tensor Inner(Tensor a, Tensor b)
    {
        if (a.Layout.Rank == 0 || b.Layout.Rank == 0) return a.mul(b);
        return Products.TensorDot(a, b, [a.Layout.Rank - 1], [b.Layout.Rank - 1]);
    }

    public static Tensor TensorDot(Tensor a, Tensor b, long dims)
    {
        if (dims < 0 || dims > a.Layout.Rank || dims > b.Layout.Rank) throw new ArgumentException(Messages.ProductShapes("tensordot", a.Layout.Shape, b.Layout.Shape));
        long[] last = new long[dims], first = new long[dims];
        for (int i = 0; i < dims; i++) (last[i], first[i]) = (a.Layout.Rank - dims + i, i);
        return Products.TensorDot(a, b, last, first);
    }

    public static Tensor Kron(Tensor a, Tensor b)
    {
        int rank = Math.Max(a.Layout.Rank, b.Layout.Rank);
        long[] sa = Padded(a.Layout.Shape, rank), sb = Padded(b.Layout.Shape, rank);
        long[] wideA = new long[2 * rank], wideB = new long[2 * rank], shape = new long[rank];
        for (int d = 0; d < rank; d++)
        {
            (wideA[2 * d], wideA[2 * d + 1]) = (sa[d], 1);
            (wideB[2 * d], wideB[2 * d + 1]) = (1, sb[d]);
            shape[d] = sa[d] * sb[d];
        }
        return a.reshape(wideA).mul(b.reshape(wideB)).reshape(shape);
    }

    public static Tensor Trace(Tensor x)
    {
        if (x.Layout.Rank != 2) throw new ArgumentException(Messages.NeedsOneMatrix("trace", x.Layout.Shape));
        return x.diagonal().sum();
    }

    public static Tensor MatrixPower(Tensor x, int n)
    {
        Matrices.CheckSquare("matrix_power", x);
        if (n < 0) return MatrixPower(Solving.Inverse("matrix_power", x, true).Inverse, -n);
        Tensor result = torch.eye(x.Layout.Shape[^1], dtype: x.dtype).expand(x.Layout.Shape).clone(), square = x;
        for (bool first = true; n > 0; n >>= 1, square = n > 0 ? square.matmul(square) : square)
        {
            if ((n & 1) == 0) continue;
            result = first ? square.clone() : result.matmul(square);
            first = false;
        }
        return result;
    }

    public static Tensor LogDet(Tensor x)
    {
        (Tensor sign, Tensor log) = Solving.SlogDet("logdet", x);
        return Ternary.Where(sign.lt(0), Make.Point(log.dtype, double.NaN), log);
    }

    public static Tensor CholeskyInverse(Tensor factor, bool upper)
    {
        Matrices.CheckSquare("cholesky_inverse", factor);
        return Solving.CholeskySolve(torch.eye(factor.Layout.Shape[^1], dtype: factor.dtype), factor, upper);
    }

    public static (Tensor, Tensor, Tensor?) LuWithPivots(Tensor a, bool infos)
    {
        (Tensor lu, Tensor pivots, Tensor info) = Decompositions.Lu("lu", a);
        return (lu, pivots, infos ? info : null);
    }

    /// <summary>The product in the order that needs the fewest multiplications.</summary>
    public static Tensor MultiDot(IList<Tensor> matrices)
    {
        if (matrices.Count < 2) throw new ArgumentException(Messages.AtLeastTwo("multi_dot", matrices.Count));
        Tensor[] list = [.. matrices];
        bool rowFirst = list[0].Layout.Rank == 1, columnLast = list[^1].Layout.Rank == 1;
        if (rowFirst) list[0] = list[0].unsqueeze(0);
        if (columnLast) list[^1] = list[^1].unsqueeze(1);
        foreach (Tensor m in list)
            if (m.Layout.Rank != 2) throw new ArgumentException(Messages.NeedsOneMatrix("multi_dot", m.Layout.Shape));

        Tensor product = Chain(list);
        if (rowFirst) product = product.squeeze(0);
        return columnLast ? product.squeeze(-1) : product;
    }

    /// <summary>p-norm distances of the rows of two batches of matrices.</summary>
    public static Tensor Cdist(Tensor x1, Tensor x2, double p)
    {
        if (x1.Layout.Rank < 2 || x2.Layout.Rank < 2 || x1.Layout.Shape[^1] != x2.Layout.Shape[^1])
            throw new ArgumentException(Messages.ProductShapes("cdist", x1.Layout.Shape, x2.Layout.Shape));
        if (p < 0) throw new ArgumentException(Messages.NegativeNorm("cdist", p));
        return Reductions.Norm("cdist", x1.unsqueeze(-2).sub(x2.unsqueeze(-3)), p, [-1], false);
    }

    private static Tensor Chain(Tensor[] list)
    {
        int n = list.Length;
        double[,] cost = new double[n, n];
        int[,] cut = new int[n, n];
        long Rows(int i) => list[i].Layout.Shape[0];
        long Columns(int i) => list[i].Layout.Shape[1];
        for (int length = 1; length < n; length++)
        {
            for (int i = 0; i + length < n; i++)
            {
                int j = i + length;
                cost[i, j] = double.PositiveInfinity;
                for (int k = i; k < j; k++)
                {
                    double total = cost[i, k] + cost[k + 1, j] + (double)Rows(i) * Columns(k) * Columns(j);
                    if (total < cost[i, j]) (cost[i, j], cut[i, j]) = (total, k);
                }
            }
        }
        Tensor Multiply(int i, int j) => i == j ? list[i] : Multiply(i, cut[i, j]).mm(Multiply(cut[i, j] + 1, j));
        return Multiply(0, n - 1);
    }

    private static long[] Padded(long[] shape, int rank)
    {
        long[] padded = new long[rank];
        Array.Fill(padded, 1);
        shape.CopyTo(padded, rank - shape.Length);
        return padded;
    }
}
