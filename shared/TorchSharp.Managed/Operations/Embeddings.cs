using TorchSharp.Engine;
using TorchSharp.Kernels.Resampling;
using TorchSharp.Kernels.Tables;

namespace TorchSharp.Operations;

/// <summary>Rows of a table by their number, alone or in bags.</summary>
internal static class Embeddings
{
    /// <param name="padding">A row that takes no gradient; negative counts from the back.</param>
    /// <param name="maxNorm">Rows with a larger norm are scaled down to it first, in the table itself.</param>
    /// <param name="byFrequency">Whether the gradient of a row is divided by how often it is used.</param>
    public static Tensor Lookup(Tensor table, Tensor indices, long? padding, double? maxNorm, double normType, bool byFrequency)
    {
        const string name = "embedding";
        long[] rows = Rows(name, table, indices);
        long without = Padding(name, table, padding);
        if (maxNorm is double limit) Renormalize(table, rows, limit, normType);
        double[]? weights = GradientWeights(rows, without, byFrequency);
        return Read(name, table, rows, weights, indices.Layout.Shape);
    }

    /// <param name="offsets">Where each bag begins among the indices; null if the rows of a matrix of indices are the bags.</param>
    /// <param name="perSample">A factor for each index, with sums only.</param>
    /// <param name="lastOffset">Whether the last offset is the end of the last bag.</param>
    /// <param name="padding">A row that belongs to no bag.</param>
    public static Tensor Bag(
        Tensor table, Tensor indices, Tensor? offsets, Tensor? perSample, EmbeddingBagMode mode, double? maxNorm, double normType, bool byFrequency,
        bool lastOffset, long? padding)
    {
        const string name = "embedding_bag";
        long[] rows = Rows(name, table, indices);
        int[] starts = Starts(name, indices, offsets, lastOffset, rows.Length);
        if (perSample is not null)
        {
            if (mode != EmbeddingBagMode.Sum) throw new ArgumentException(Messages.BagWeightsNeedSum(mode));
            if (!Shapes.Same(perSample.Layout.Shape, indices.Layout.Shape)) throw new ArgumentException(Messages.ShapesDiffer(name, indices.Layout.Shape, perSample.Layout.Shape));
        }
        if (maxNorm is double limit) Renormalize(table, rows, limit, normType);

        long without = Padding(name, table, padding);
        int[][] bags = new int[starts.Length - 1][];
        for (int b = 0; b < bags.Length; b++)
            bags[b] = [.. Enumerable.Range(starts[b], starts[b + 1] - starts[b]).Where(i => rows[i] != without)];

        Tensor found = Read(name, table, rows, GradientWeights(rows, -1, byFrequency), [rows.Length]);
        if (perSample is not null) found = found.mul(perSample.reshape(-1, 1));
        if (mode == EmbeddingBagMode.Max) return Largest(found, bags);
        return Resampling.Apply(name, found, 0, LinearMap.From(rows.Length, bags.Length, b => bags[b].Select(i => (i, mode == EmbeddingBagMode.Sum ? 1 : 1.0 / bags[b].Length))));
    }

    // Column by column the first of the largest; an empty bag gives zeros.
    private static Tensor Largest(Tensor found, int[][] bags)
    {
        int width = (int)found.Layout.Shape[1];
        double[] values = found.DenseAs(ScalarType.Float64).Span<double>().ToArray();
        long[] at = new long[bags.Length * width];
        byte[] empty = new byte[bags.Length];
        for (int b = 0; b < bags.Length; b++)
        {
            empty[b] = (byte)(bags[b].Length == 0 ? 1 : 0);
            for (int j = 0; j < width; j++)
                at[b * width + j] = bags[b].Length == 0 ? 0 : bags[b].MaxBy(i => values[i * width + j]);
        }
        if (found.Layout.Shape[0] == 0) return Make.Zeros(found.dtype, [bags.Length, width]);
        Tensor largest = found.gather(0, Make.FromArray(at, ScalarType.Int64, [bags.Length, width]));
        return largest.masked_fill(Make.FromArray(empty, ScalarType.Bool, [bags.Length, 1]), 0);
    }

    // The two are transposes of each other but for the weights, which belong to the gradient alone.
    private static Tensor Read(string name, Tensor table, long[] rows, double[]? weights, long[] shape)
    {
        int width = (int)table.Layout.Shape[1];
        long count = table.Layout.Shape[0];
        Tensor y = Make.Empty(table.dtype, [.. shape, width]);
        if (table.dtype == ScalarType.Float32) TableKernel.Read<float>(width, table.Memory<float>(), rows, y.Memory<float>());
        else TableKernel.Read<double>(width, table.Memory<double>(), rows, y.Memory<double>());
        return Tape.Result(name, y, table, g => Add(name, g, rows, weights, count));
    }

    private static Tensor Add(string name, Tensor g, long[] rows, double[]? weights, long count)
    {
        long[] shape = g.Layout.Shape;
        int width = (int)shape[^1];
        Tensor y = Make.Empty(g.dtype, [count, width]);
        if (g.dtype == ScalarType.Float32) TableKernel.Add(width, g.Memory<float>(), rows, weights, y.Memory<float>());
        else TableKernel.Add(width, g.Memory<double>(), rows, weights, y.Memory<double>());
        return Tape.Result(name, y, g, h =>
        {
            Tensor read = Read(name, h, rows, weights, shape[..^1]);
            return weights is null ? read : read.mul(Make.FromArray(weights, ScalarType.Float64, [.. shape[..^1], 1]).As(g.dtype));
        });
    }

    private static double[]? GradientWeights(long[] rows, long without, bool byFrequency)
    {
        if (without < 0 && !byFrequency) return null;
        Dictionary<long, int> counts = byFrequency ? rows.CountBy(r => r).ToDictionary() : [];
        return Array.ConvertAll(rows, r => r == without ? 0 : byFrequency ? 1.0 / counts[r] : 1);
    }

    private static void Renormalize(Tensor table, long[] rows, double maxNorm, double normType)
    {
        using IDisposable quiet = GradMode.Set(false);
        long[] used = [.. rows.Distinct().Order()];
        if (used.Length == 0) return;
        Tensor index = Make.FromArray(used, ScalarType.Int64, [used.Length]), found = table.index_select(0, index);
        Tensor norms = torch.linalg.vector_norm(found, normType, [1], true);
        Tensor scale = Ternary.Where(norms.gt(maxNorm), norms.add(1e-7).reciprocal().mul(maxNorm), Make.Point(table.dtype, 1));
        if (norms.gt(maxNorm).any().item<bool>()) table.index_copy_(0, index, found.mul(scale));
    }

    private static long[] Rows(string name, Tensor table, Tensor indices)
    {
        if (table.Layout.Rank != 2) throw new ArgumentException(Messages.NeedsOneMatrix(name, table.Layout.Shape));
        Reductions.Real(name, table);
        if (indices.dtype is not (ScalarType.Int64 or ScalarType.Int32)) throw new ArgumentException(Messages.IndexDType(name, indices.dtype));
        long[] rows = indices.DenseAs(ScalarType.Int64).Span<long>().ToArray();
        foreach (long row in rows)
            if (row < 0 || row >= table.Layout.Shape[0]) throw new ArgumentOutOfRangeException(nameof(indices), Messages.RowOutOfRange(name, row, table.Layout.Shape));
        return rows;
    }

    private static long Padding(string name, Tensor table, long? padding)
    {
        if (padding is not long row) return -1;
        long count = table.Layout.Shape[0];
        if (row < -count || row >= count) throw new ArgumentOutOfRangeException(nameof(padding), Messages.RowOutOfRange(name, row, table.Layout.Shape));
        return row < 0 ? row + count : row;
    }

    private static int[] Starts(string name, Tensor indices, Tensor? offsets, bool lastOffset, int count)
    {
        if (indices.Layout.Rank == 2 && offsets is null)
        {
            int each = (int)indices.Layout.Shape[1];
            return [.. Enumerable.Range(0, (int)indices.Layout.Shape[0] + 1).Select(b => b * each)];
        }
        if (indices.Layout.Rank != 1 || offsets is null || offsets.Layout.Rank != 1) throw new ArgumentException(Messages.BagShapes(indices.Layout.Shape, offsets?.Layout.Shape));
        if (!offsets.dtype.IsIntegralOrBool()) throw new ArgumentException(Messages.IndexDType(name, offsets.dtype));
        int[] starts = Array.ConvertAll(offsets.DenseAs(ScalarType.Int64).Span<long>().ToArray(), o => (int)o);
        bool rising = starts.Length > 0 ? starts[0] == 0 && starts[^1] <= count : !lastOffset;
        for (int i = 1; rising && i < starts.Length; i++) rising = starts[i] >= starts[i - 1];
        if (!rising) throw new ArgumentException(Messages.BagOffsets(Array.ConvertAll(starts, s => (long)s), count));
        return lastOffset ? starts : [.. starts, count];
    }
}
