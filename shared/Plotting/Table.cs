using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Plotting;

/// <summary>Numbers in rows and columns to draw: made by itself from a double[,] or a tensor [rows, columns] of any dtype and device. A copy.</summary>
public readonly struct Table
{
    private readonly double[]? _numbers;
    private readonly long[]? _shape;

    private Table(double[] numbers, long[] shape) => (_numbers, _shape) = (numbers, shape);

    /// <summary>The number of rows.</summary>
    public int Rows => Shape.Length == 2 ? (int)Shape[0] : 0;

    /// <summary>The number of columns.</summary>
    public int Columns => Shape.Length == 2 ? (int)Shape[1] : 0;

    /// <summary>The number in a row and a column, both from 0 on.</summary>
    public double this[int row, int column] => _numbers![row * Columns + column];

    internal double[] Numbers => _numbers ?? [];

    internal long[] Shape => _shape ?? [0, 0];

    /// <summary>One row.</summary>
    public Values Row(int row) => Numbers[(row * Columns)..((row + 1) * Columns)];

    /// <summary>One column.</summary>
    public Values Column(int column)
    {
        var numbers = new double[Rows];
        for (int row = 0; row < numbers.Length; row++) numbers[row] = this[row, column];
        return numbers;
    }

    /// <summary>Numbers in row-major order.</summary>
    /// <param name="numbers">rows × columns of them.</param>
    /// <param name="rows">At least 0.</param>
    /// <param name="columns">At least 0.</param>
    internal static Table Of(double[] numbers, int rows, int columns) => new(numbers, [rows, columns]);

    /// <summary>Of an array [rows, columns].</summary>
    public static implicit operator Table(double[,] numbers) => new([.. numbers.Cast<double>()], [numbers.GetLength(0), numbers.GetLength(1)]);

    /// <summary>Of a tensor [rows, columns]. One of another shape is refused where it is drawn.</summary>
    public static implicit operator Table(Tensor numbers) => new(numbers.ToDoubles(), numbers.shape);
}
