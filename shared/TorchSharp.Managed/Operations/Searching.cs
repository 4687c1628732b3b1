using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Finding elements: where they are, which there are, how many.</summary>
internal static class Searching
{
    /// <summary>One row of indices for each element that is not zero.</summary>
    public static Tensor NonZero(Tensor x)
    {
        ReadOnlySpan<byte> hit = Unary.Ask<NonZero>(x).Span<byte>();
        int rank = x.Layout.Rank, count = hit.Count((byte)1);
        long[] rows = new long[count * rank];
        long[] index = new long[rank];
        int at = 0;
        for (int i = 0; i < hit.Length; i++)
        {
            if (hit[i] != 0)
            {
                index.CopyTo(rows, at);
                at += rank;
            }
            for (int d = rank - 1; d >= 0 && ++index[d] == x.Layout.Shape[d]; d--) index[d] = 0;
        }
        return Make.FromArray(rows, ScalarType.Int64, [count, rank]);
    }

    public static Tensor MaskedSelect(Tensor x, Tensor mask)
    {
        if (mask.dtype != ScalarType.Bool) throw new ArgumentException(Messages.NotAMask("masked_select", mask.dtype));
        long[] shape = Shapes.Broadcast("masked_select", x.Layout.Shape, mask.Layout.Shape);
        int[] at = x.Layout.TryExpand(shape)!.Positions();
        ReadOnlySpan<byte> keep = Make.Copy(mask.View(mask.Layout.TryExpand(shape)!), ScalarType.Bool).Span<byte>();
        int count = 0;
        for (int i = 0; i < at.Length; i++)
            if (keep[i] != 0) at[count++] = at[i];
        Tensor y = Make.Empty(x.dtype, [count]);
        Positions.Take(x, at[..count], null, y);
        if (!x.requires_grad) return y;
        Saved sm = mask;
        return Tape.Result("masked_select", y, x, g => Make.Zeros(g.dtype, shape).masked_scatter(sm, g));
    }

    public static Tensor Bincount(Tensor x, Tensor? weights, long minlength)
    {
        if (x.Layout.Rank != 1) throw new ArgumentException(Messages.IndexMustBeVector("bincount", x.Layout.Shape));
        Span<long> at = Positions.Whole("bincount", x);
        if (weights is not null && !Shapes.Same(weights.Layout.Shape, x.Layout.Shape))
            throw new ArgumentException(Messages.ShapesDiffer("bincount", x.Layout.Shape, weights.Layout.Shape));

        long size = minlength;
        foreach (long i in at)
        {
            if (i < 0) throw new ArgumentException(Messages.BincountNegative(i));
            size = Math.Max(size, i + 1);
        }

        if (weights is null)
        {
            long[] counts = new long[size];
            foreach (long i in at) counts[i]++;
            return Make.FromArray(counts, ScalarType.Int64, [size]);
        }
        double[] sums = new double[size];
        Span<double> w = weights.DenseAs(ScalarType.Float64).Span<double>();
        for (int i = 0; i < at.Length; i++) sums[at[i]] += w[i];
        Tensor result = Make.FromArray(sums, ScalarType.Float64, [size]);
        return weights.dtype == ScalarType.Float32 ? result.As(ScalarType.Float32) : result;
    }

    /// <summary>Counts in equal bins between min and max; both 0 means the range of the data.</summary>
    public static Tensor Histc(Tensor x, long bins, double min, double max)
    {
        Reductions.Real("histc", x);
        if (bins <= 0) throw new ArgumentException(Messages.Bins("histc", bins));
        Span<double> data = x.DenseAs(ScalarType.Float64).Span<double>();
        if (min == max && data.Length > 0)
        {
            (min, max) = (double.PositiveInfinity, double.NegativeInfinity);
            foreach (double v in data) (min, max) = (Math.Min(min, v), Math.Max(max, v));
        }
        if (min == max) (min, max) = (min - 1, max + 1);
        if (!double.IsFinite(min) || !double.IsFinite(max) || min > max) throw new ArgumentException(Messages.HistogramRange("histc", min, max));

        double[] counts = new double[bins];
        foreach (double v in data)
        {
            if (!(v >= min && v <= max)) continue;
            long bin = (long)((v - min) / (max - min) * bins);
            counts[Math.Min(bin, bins - 1)]++;
        }
        return Make.FromArray(counts, ScalarType.Float64, [bins]).As(x.dtype);
    }

    /// <summary>Where values would be inserted to keep a sorted sequence sorted.</summary>
    public static Tensor SearchSorted(Tensor sorted, Tensor values, bool int32, bool right, Tensor? sorter)
    {
        long[] ss = sorted.Layout.Shape, vs = values.Layout.Shape;
        bool shared = ss.Length == 1;
        if (ss.Length == 0 || (!shared && (ss.Length != vs.Length || !Shapes.Same(ss.AsSpan(0, ss.Length - 1), vs.AsSpan(0, vs.Length - 1)))))
            throw new ArgumentException(Messages.ShapesDiffer("searchsorted", ss, vs));
        if (sorter is not null) sorted = Scattering.Gather(sorted, -1, sorter);

        double[] line = sorted.DenseAs(ScalarType.Float64).Span<double>().ToArray();
        Span<double> wanted = values.DenseAs(ScalarType.Float64).Span<double>();
        int length = (int)ss[^1], perRow = shared || vs.Length == 0 ? Math.Max(1, wanted.Length) : (int)vs[^1];
        long[] found = new long[wanted.Length];
        for (int i = 0; i < found.Length; i++)
        {
            int row = shared ? 0 : i / perRow * length, low = 0, high = length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                double at = line[row + middle];
                bool before = right ? !(at > wanted[i]) : !(at >= wanted[i] || double.IsNaN(wanted[i]));
                if (double.IsNaN(at)) before = right && double.IsNaN(wanted[i]);
                if (before) low = middle + 1;
                else high = middle;
            }
            found[i] = low;
        }
        Tensor result = Make.FromArray(found, ScalarType.Int64, (long[])vs.Clone());
        return int32 ? result.As(ScalarType.Int32) : result;
    }

    /// <summary>Whether each element is among others.</summary>
    public static Tensor IsIn(Tensor x, Tensor among, bool invert)
    {
        var known = new HashSet<double>(among.DenseAs(ScalarType.Float64).Span<double>().ToArray());
        known.Remove(double.NaN);
        Span<double> data = x.DenseAs(ScalarType.Float64).Span<double>();
        byte[] answer = new byte[data.Length];
        for (int i = 0; i < answer.Length; i++) answer[i] = known.Contains(data[i]) != invert ? (byte)1 : (byte)0;
        return Make.FromArray(answer, ScalarType.Bool, x.shape);
    }
}
