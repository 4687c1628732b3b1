using GenerativeModels.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Testing;

/// <summary>Plain arrays to float64 tensors, and back: what a test writes down and what it reads off.</summary>
public static class Tables
{
    /// <summary>[N] from N numbers.</summary>
    public static Tensor Vector(params double[] values) => values.ToTensor(values.Length);

    /// <summary>[N, D] from N rows of D numbers.</summary>
    /// <exception cref="ArgumentException">There is no row, or one has another length than the first.</exception>
    public static Tensor Table(params double[][] rows)
    {
        RequireRows(rows, nameof(rows));
        return rows.SelectMany(row => row).ToArray().ToTensor(rows.Length, rows[0].Length);
    }

    /// <summary>[K, R, C] from K matrices of one size.</summary>
    /// <exception cref="ArgumentException">There is none, or one has another size than the first.</exception>
    public static Tensor Matrices(params double[][][] matrices)
    {
        double[][] rows = [.. matrices.SelectMany(matrix => matrix)];
        RequireRows(rows, nameof(matrices));
        if (Array.FindIndex(matrices, matrix => matrix.Length != matrices[0].Length) is var other and > 0)
        {
            throw new ArgumentException($"matrix {other} has {matrices[other].Length} rows, and matrix 0 has {matrices[0].Length}. Give all of them as many.", nameof(matrices));
        }

        return rows.SelectMany(row => row).ToArray().ToTensor(matrices.Length, matrices[0].Length, rows[0].Length);
    }

    /// <summary>The N rows of an [N, D] tensor.</summary>
    /// <exception cref="LawViolation">It is no table.</exception>
    public static double[][] Rows(Tensor table)
    {
        RequireDimensions(table, 2, "a table, [N, D]");
        return [.. table.ToDoubles().Chunk((int)table.shape[1])];
    }

    /// <summary>The K matrices of a [K, R, C] tensor.</summary>
    /// <exception cref="LawViolation">It has another number of dimensions.</exception>
    public static double[][][] Matrices(Tensor matrices)
    {
        RequireDimensions(matrices, 3, "matrices, [K, R, C]");
        (int rows, int columns) = ((int)matrices.shape[1], (int)matrices.shape[2]);
        return [.. matrices.ToDoubles().Chunk(rows * columns).Select(matrix => matrix.Chunk(columns).ToArray())];
    }

    // What a submission returns has the shape that it has.
    private static void RequireDimensions(Tensor tensor, int dimensions, string expected) =>
        Close.Holds(tensor.dim() == dimensions && tensor.numel() > 0, "shape of a tensor", Show.Shape(tensor.shape), expected);

    private static void RequireRows(double[][] rows, string name)
    {
        if (rows.Length == 0)
        {
            throw new ArgumentException("there is no row: a table has one at least.", name);
        }

        if (Array.FindIndex(rows, row => row.Length != rows[0].Length) is var other and > 0)
        {
            throw new ArgumentException($"row {other} has {rows[other].Length} numbers, and row 0 has {rows[0].Length}. Give all of them as many.", name);
        }
    }
}
