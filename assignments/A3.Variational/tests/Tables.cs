namespace GenerativeModels.Variational.Tests;

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

    /// <summary>The rows of an [N, D] tensor.</summary>
    public static double[][] Rows(Tensor table) => [.. table.ToDoubles().Chunk((int)table.shape[1])];

    /// <summary>The matrices of a [K, D, D] tensor.</summary>
    public static double[][][] Matrices(Tensor tensor) =>
        [.. tensor.ToDoubles().Chunk((int)(tensor.shape[1] * tensor.shape[2])).Select(matrix => matrix.Chunk((int)tensor.shape[2]).ToArray())];
}
