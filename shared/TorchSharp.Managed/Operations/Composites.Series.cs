using TorchSharp.Engine;

namespace TorchSharp.Operations;

internal static partial class Composites
{
    public static Tensor Diff(Tensor x, long n, long dim, Tensor? prepend, Tensor? append)
    {
        int d = Shapes.Dim("diff", dim, x.Layout.Rank);
        if (x.Layout.Rank == 0) throw new ArgumentException(Messages.IndexIntoScalar("diff"));
        if (prepend is not null) x = Joining.Cat([prepend, x], d);
        if (append is not null) x = Joining.Cat([x, append], d);
        for (; n > 0; n--)
        {
            long size = x.Layout.Shape[d];
            if (size == 0) break;
            Tensor later = x.narrow(d, 1, size - 1), earlier = x.narrow(d, 0, size - 1);
            x = x.dtype == ScalarType.Bool ? later.logical_xor(earlier) : later.sub(earlier);
        }
        return x;
    }

    public static Tensor Trapezoid(Tensor y, double dx, long dim) => Steps(y, dim).sum(dim).mul(dx);

    public static Tensor Trapezoid(Tensor y, Tensor x, long dim) => Steps(y, dim).mul(Widths(y, x, dim)).sum(dim);

    public static Tensor CumulativeTrapezoid(Tensor y, double dx, long dim) => Steps(y, dim).cumsum(dim).mul(dx);

    public static Tensor CumulativeTrapezoid(Tensor y, Tensor x, long dim) => Steps(y, dim).mul(Widths(y, x, dim)).cumsum(dim);

    public static Tensor Cov(Tensor x, long correction, Tensor? frequencies, Tensor? weights)
    {
        if (x.Layout.Rank > 2) throw new ArgumentException(Messages.AtMostMatrix("cov", x.Layout.Shape));
        Tensor data = x.As(DTypes.ForFloatMath(x.dtype));
        if (data.Layout.Rank < 2) data = data.reshape(1, -1);
        Tensor? w = frequencies?.As(data.dtype);
        if (weights is not null) w = w is null ? weights.As(data.dtype) : w.mul(weights.As(data.dtype));

        Tensor total = w is null ? Make.Point(data.dtype, data.Layout.Shape[1]) : w.sum();
        Tensor mean = (w is null ? data : data.mul(w)).sum(1, keepdim: true).div(total);
        Tensor factor = total.sub(correction);
        if (w is not null && weights is not null && correction != 0)
            factor = total.sub(w.mul(weights.As(data.dtype)).sum().div(total).mul(correction));
        Tensor centred = data.sub(mean);
        Tensor cov = (w is null ? centred : centred.mul(w)).mm(centred.t()).div(factor.clamp(min: 0));
        return x.Layout.Rank < 2 ? cov.squeeze() : cov;
    }

    public static Tensor Corrcoef(Tensor x)
    {
        Tensor cov = Cov(x, 1, null, null);
        if (cov.Layout.Rank == 0) return cov.div(cov);
        Tensor std = cov.diagonal().sqrt();
        return cov.div(std.unsqueeze(1)).div(std.unsqueeze(0)).clamp(-1, 1);
    }

    // Means of neighbours.
    private static Tensor Steps(Tensor y, long dim)
    {
        if (y.Layout.Rank == 0) throw new ArgumentException(Messages.IndexIntoScalar("trapezoid"));
        long size = y.size((int)dim);
        if (size < 1) size = 1;
        return y.narrow(dim, 1, size - 1).add(y.narrow(dim, 0, size - 1)).mul(0.5);
    }

    private static Tensor Widths(Tensor y, Tensor x, long dim)
    {
        Tensor widths = x.diff(dim: x.Layout.Rank == 1 ? 0 : dim);
        if (x.Layout.Rank != 1) return widths;
        long[] shape = new long[y.Layout.Rank];
        Array.Fill(shape, 1);
        shape[Shapes.Dim("trapezoid", dim, y.Layout.Rank)] = widths.Layout.Count;
        return widths.reshape(shape);
    }
}
