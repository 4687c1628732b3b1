using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Products;

namespace TorchSharp.Operations;

/// <summary>Products of vectors, matrices and batches of them.</summary>
internal static class Products
{
    /// <summary>NumPy's matmul: vectors get a dimension for the product, leading dimensions broadcast.</summary>
    public static Tensor MatMul(Tensor a, Tensor b)
    {
        Check("matmul", a, b, a.Layout.Rank > 0 && b.Layout.Rank > 0);
        Tensor x = a.Layout.Rank == 1 ? a.unsqueeze(0) : a, y = b.Layout.Rank == 1 ? b.unsqueeze(1) : b;
        Fits("matmul", a, b, x.Layout.Shape[^1] == y.Layout.Shape[^2]);

        Tensor result = Recorded("matmul", Batched("matmul", x, y), x, y);
        if (a.Layout.Rank == 1) result = result.squeeze(-2);
        return b.Layout.Rank == 1 ? result.squeeze(-1) : result;
    }

    /// <summary>x · wᵀ + bias; where that is one product of matrices, the bias is added on the way.</summary>
    public static Tensor Linear(Tensor x, Tensor w, Tensor? bias)
    {
        if (w.Layout.Rank is 1 or 2 && (x.Layout.Rank == 0 || x.Layout.Shape[^1] != w.Layout.Shape[^1]))
            throw new ArgumentException(Messages.LinearShapes(x.Layout.Shape, w.Layout.Shape));
        if (x.dtype != w.dtype) throw new InvalidOperationException(Messages.DTypesDiffer("linear", x.dtype, w.dtype));
        if (bias is null) return MatMul(x, w.t());
        long inputs = w.Layout.Shape[^1], outputs = w.Layout.Shape[0];
        bool plain = x.dtype.IsFloating() && x.dtype == bias.dtype && w.Layout.Rank == 2 && bias.Layout.Rank == 1
            && bias.Layout.Shape[0] == outputs && x.Layout.Rank > 1;
        if (!plain) return MatMul(x, w.t()).add(bias);

        long rows = Shapes.Count(x.Layout.Shape.AsSpan(..^1));
        Tensor lines = x.reshape(rows, inputs), y = Make.Empty(x.dtype, [rows, outputs]);
        if (x.dtype == ScalarType.Float32) RunLinear<float>(lines, w, bias, y);
        else RunLinear<double>(lines, w, bias, y);
        if (GradMode.Enabled && (x.requires_grad || w.requires_grad || bias.requires_grad))
        {
            Saved sx = lines, sw = w;
            y = Tape.Result("linear", y, lines, g => Mm(g, sw), w, g => Mm(g.t(), sx), bias, g => g);
        }
        return x.Layout.Rank == 2 ? y : y.reshape([.. x.Layout.Shape.AsSpan(..^1), outputs]);
    }

    public static Tensor Mm(Tensor a, Tensor b)
    {
        Check("mm", a, b, a.Layout.Rank == 2 && b.Layout.Rank == 2);
        Fits("mm", a, b, a.Layout.Shape[1] == b.Layout.Shape[0]);
        return Recorded("mm", Batched("mm", a, b), a, b);
    }

    public static Tensor Bmm(Tensor a, Tensor b)
    {
        Check("bmm", a, b, a.Layout.Rank == 3 && b.Layout.Rank == 3);
        Fits("bmm", a, b, a.Layout.Shape[0] == b.Layout.Shape[0] && a.Layout.Shape[2] == b.Layout.Shape[1]);
        return Recorded("bmm", Batched("bmm", a, b), a, b);
    }

    public static Tensor Mv(Tensor a, Tensor b)
    {
        Check("mv", a, b, a.Layout.Rank == 2 && b.Layout.Rank == 1);
        Fits("mv", a, b, a.Layout.Shape[1] == b.Layout.Shape[0]);
        return MatMul(a, b);
    }

    public static Tensor Dot(string name, Tensor a, Tensor b)
    {
        Check(name, a, b, a.Layout.Rank == 1 && b.Layout.Rank == 1);
        Fits(name, a, b, a.Layout.Shape[0] == b.Layout.Shape[0]);
        return MatMul(a, b);
    }

    public static Tensor Outer(string name, Tensor a, Tensor b)
    {
        Check(name, a, b, a.Layout.Rank == 1 && b.Layout.Rank == 1);
        return a.unsqueeze(1).mul(b.unsqueeze(0));
    }

    /// <summary>beta · input + alpha · product; input is not looked at when beta is 0.</summary>
    public static Tensor AddTo(string name, Tensor input, Tensor product, float beta, float alpha)
    {
        Tensor scaled = alpha == 1 ? product : product.mul(Whole(input, alpha));
        if (input.Layout.TryExpand(product.Layout.Shape) is null)
            throw new ArgumentException(Messages.CannotExpand(name, input.Layout.Shape, product.Layout.Shape));
        return beta == 0 ? scaled : beta == 1 ? input.add(scaled) : input.mul(Whole(input, beta)).add(scaled);
    }

    public static Tensor TensorDot(Tensor a, Tensor b, ReadOnlySpan<long> dimsA, ReadOnlySpan<long> dimsB)
    {
        int[] da = dimsA.Length == 0 ? [] : Shapes.Dims("tensordot", dimsA, a.Layout.Rank);
        int[] db = dimsB.Length == 0 ? [] : Shapes.Dims("tensordot", dimsB, b.Layout.Rank);
        Fits("tensordot", a, b, da.Length == db.Length);
        for (int i = 0; i < da.Length; i++) Fits("tensordot", a, b, a.Layout.Shape[da[i]] == b.Layout.Shape[db[i]]);

        long[] restA = Except(a.Layout.Rank, da), restB = Except(b.Layout.Rank, db);
        long summed = 1;
        foreach (int d in da) summed *= a.Layout.Shape[d];
        Tensor x = Views.Permute(a, [.. restA, .. da.Select(d => (long)d)]), y = Views.Permute(b, [.. db.Select(d => (long)d), .. restB]);
        long[] shape = [.. restA.Select(d => a.Layout.Shape[d]), .. restB.Select(d => b.Layout.Shape[d])];
        long rows = Shapes.Count(shape.AsSpan(0, restA.Length)), columns = Shapes.Count(shape.AsSpan(restA.Length));
        return Mm(x.reshape(rows, summed), y.reshape(summed, columns)).reshape(shape);
    }

    private static Tensor Recorded(string name, Tensor y, Tensor a, Tensor b)
    {
        if (!GradMode.Enabled || !(a.requires_grad || b.requires_grad)) return y;
        Saved sa = a, sb = b;
        return Tape.Result(
            name, y,
            a, g => MatMul(g, sb.Value.mT),
            b, g => sb.Value.Layout.Rank == 2 && sa.Value.Layout.Rank > 2
                ? MatMul(sa.Value.flatten(0, -2).mT, g.flatten(0, -2))      // one tall product, not a sum over the batch
                : MatMul(sa.Value.mT, g));
    }

    // Batches of matrices: the leading dimensions broadcast, each pair is one product.
    private static Tensor Batched(string name, Tensor a, Tensor b)
    {
        if (a.dtype != b.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, a.dtype, b.dtype));
        if (a.dtype == ScalarType.Bool) throw new InvalidOperationException(Messages.NotForBool(name));

        if (!Shapes.Broadcastable(a.Layout.Shape.AsSpan()[..^2], b.Layout.Shape.AsSpan()[..^2]))
            throw new ArgumentException(Messages.ProductBatches(name, a.Layout.Shape, b.Layout.Shape));
        long[] batch = Shapes.Broadcast(name, a.Layout.Shape[..^2], b.Layout.Shape[..^2]);
        long[] sizeA = a.Layout.Shape[^2..], sizeB = b.Layout.Shape[^2..];
        Tensor y = Make.Empty(a.dtype, [.. batch, sizeA[0], sizeB[1]]);

        // A stack of rows times one matrix is one tall product.
        if (b.Layout.Rank == 2 && a.Layout.Rank > 2 && a.Layout.TryView([Shapes.Count(batch) * sizeA[0], sizeA[1]]) is Layout tall)
        {
            Dispatch(a, tall, b, b.Layout, y, Layout.Contiguous([Shapes.Count(batch) * sizeA[0], sizeB[1]]));
            return y;
        }
        Dispatch(a, a.Layout.TryExpand([.. batch, .. sizeA])!, b, b.Layout.TryExpand([.. batch, .. sizeB])!, y, y.Layout);
        return y;
    }

    private static void Dispatch(Tensor a, Layout la, Tensor b, Layout lb, Tensor y, Layout ly)
    {
        switch (y.Buffer)
        {
            case TensorBuffer<float>: Run<float>(a, la, b, lb, y, ly); break;
            case TensorBuffer<double>: Run<double>(a, la, b, lb, y, ly); break;
            case TensorBuffer<long>: Run<long>(a, la, b, lb, y, ly); break;
            case TensorBuffer<int>: Run<int>(a, la, b, lb, y, ly); break;
            default: Run<byte>(a, la, b, lb, y, ly); break;
        }
    }

    private static unsafe void Run<T>(Tensor a, Layout la, Tensor b, Layout lb, Tensor y, Layout ly) where T : unmanaged, INumber<T>
    {
        if (ly.Count == 0) return;
        var pairs = new MatrixPairs<T>
        {
            Rows = (int)la.Shape[^2], Depth = (int)la.Shape[^1], Columns = (int)lb.Shape[^1],
            RowA = la.Strides[^2], ColumnA = la.Strides[^1], RowB = lb.Strides[^2], ColumnB = lb.Strides[^1],
            StartsA = Starts(la), StartsB = Starts(lb),
        };
        fixed (T* x = a.Elements<T>(), z = b.Elements<T>(), to = y.Elements<T>()) pairs.Multiply(x, z, to);
    }

    private static unsafe void RunLinear<T>(Tensor x, Tensor w, Tensor bias, Tensor y) where T : unmanaged, INumber<T>
    {
        Layout lx = x.Layout, lw = w.Layout;
        fixed (T* px = x.Elements<T>(), pw = w.Elements<T>(), pb = bias.Dense().Span<T>(), py = y.Elements<T>())
        {
            Gemm.Run(
                (int)lx.Shape[0], (int)lw.Shape[0], (int)lx.Shape[1],
                new StridedPanels<T>(px + lx.Offset, lx.Strides[0], lx.Strides[1]), new StridedPanels<T>(pw + lw.Offset, lw.Strides[0], lw.Strides[1]),
                py, (int)lw.Shape[0], new Bias<T> { PerColumn = pb });
        }
    }

    private static int[] Starts(Layout layout) =>
        new Layout(layout.Shape[..^2], layout.Strides[..^2], layout.Offset).Positions();

    private static long[] Except(int rank, int[] dims)
    {
        var rest = new List<long>();
        for (int d = 0; d < rank; d++)
            if (Array.IndexOf(dims, d) < 0) rest.Add(d);
        return rest.ToArray();
    }

    private static Scalar Whole(Tensor input, float factor)
    {
        if (input.is_floating_point()) return factor;
        return factor == MathF.Truncate(factor) ? (long)factor : throw new ArgumentException(Messages.AlphaMustBeWhole(input.dtype));
    }

    private static void Check(string name, Tensor a, Tensor b, bool ranks)
    {
        if (!ranks) throw new ArgumentException(Messages.ProductRanks(name, a.Layout.Shape, b.Layout.Shape));
    }

    private static void Fits(string name, Tensor a, Tensor b, bool fits)
    {
        if (!fits) throw new ArgumentException(Messages.ProductShapes(name, a.Layout.Shape, b.Layout.Shape));
    }
}
