using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Different values, or different slices along a dimension.</summary>
internal static class Uniques
{
    public static (Tensor, Tensor?, Tensor?) All(Tensor x, bool inverse, bool counts, int? dim) => Find(x, inverse, counts, dim, sorted: true);

    public static (Tensor, Tensor?, Tensor?) Consecutive(Tensor x, bool inverse, bool counts, int? dim) => Find(x, inverse, counts, dim, sorted: false);

    private static (Tensor, Tensor?, Tensor?) Find(Tensor x, bool inverse, bool counts, int? dim, bool sorted)
    {
        // Rows to compare: single elements, or whole slices along the dimension.
        Tensor rows = dim is int d ? x.movedim([d], [0]) : x.reshape(-1);
        int n = (int)rows.Layout.Shape[0], width = n == 0 ? 0 : (int)(rows.Layout.Count / n);
        double[] keys = rows.DenseAs(ScalarType.Float64).Span<double>().ToArray();
        int[] order = Shapes.AllDims(n);
        int Compare(int a, int b) => keys.AsSpan(a * width, width).SequenceCompareTo(keys.AsSpan(b * width, width));
        if (sorted) Array.Sort(order, (a, b) => Compare(a, b) is var c && c != 0 ? c : a.CompareTo(b));

        var firsts = new List<long>();
        long[] where = new long[n];
        var times = new List<long>();
        for (int i = 0; i < n; i++)
        {
            bool starts = i == 0 || !keys.AsSpan(order[i] * width, width).SequenceEqual(keys.AsSpan(order[i - 1] * width, width))
                || keys.AsSpan(order[i] * width, width).Contains(double.NaN);
            if (starts)
            {
                firsts.Add(order[i]);
                times.Add(0);
            }
            where[order[i]] = firsts.Count - 1;
            times[^1]++;
        }

        Tensor values = Indexing.IndexSelect(rows, 0, Make.FromArray(firsts.ToArray(), ScalarType.Int64, [firsts.Count]));
        if (dim is int back) values = values.movedim([0], [back]).contiguous();
        Tensor? positions = inverse ? Make.FromArray(where, ScalarType.Int64, dim is null ? x.shape : [n]) : null;
        return (values, positions, counts ? Make.FromArray(times.ToArray(), ScalarType.Int64, [times.Count]) : null);
    }
}
