namespace GenerativeModels.Em.Tests;

/// <summary>Plain arrays to tensors, and back.</summary>
internal static class Tables
{
    /// <summary>[N, D] from N rows.</summary>
    public static Tensor Table(params double[][] rows) => rows.SelectMany(row => row).ToArray().ToTensor(rows.Length, rows[0].Length);

    /// <summary>[N].</summary>
    public static Tensor Vector(params double[] values) => values.ToTensor(values.Length);

    /// <summary>[K, D, D] from K matrices.</summary>
    public static Tensor Matrices(params double[][][] matrices) =>
        matrices.SelectMany(rows => rows.SelectMany(row => row)).ToArray().ToTensor(matrices.Length, matrices[0].Length, matrices[0].Length);

    /// <summary>[N], int64.</summary>
    public static Tensor Labels(params int[] labels) => tensor(labels.Select(label => (long)label).ToArray(), [labels.Length], dtype: ScalarType.Int64);

    /// <summary>[N, D], int64, from N rows.</summary>
    public static Tensor Answers(params int[][] rows) =>
        tensor(rows.SelectMany(row => row.Select(answer => (long)answer)).ToArray(), [rows.Length, rows[0].Length], dtype: ScalarType.Int64);

    /// <summary>The rows of an [N, D] tensor.</summary>
    public static double[][] Rows(Tensor table) => [.. table.ToDoubles().Chunk((int)table.shape[1])];

    /// <summary>The matrices of a [K, D, D] tensor.</summary>
    public static double[][][] Matrices(Tensor tensor) =>
        [.. tensor.ToDoubles().Chunk((int)(tensor.shape[1] * tensor.shape[2])).Select(matrix => matrix.Chunk((int)tensor.shape[2]).ToArray())];

    /// <summary>The labels of an int64 tensor of N numbers from 0 to K - 1; anything else is a failure.</summary>
    public static int[] RequireLabels(Tensor labels, int count, int clusters, string what)
    {
        Close.Shape([count], labels, what);
        Close.Holds(labels.dtype == ScalarType.Int64, $"{what}: dtype", $"{labels.dtype}", "Int64");
        int[] values = [.. labels.data<long>().ToArray().Select(label => (int)label)];
        Close.Holds(values.All(z => z >= 0 && z < clusters), what, Show.Text(values), $"numbers from 0 to {clusters - 1}");
        return values;
    }
}
