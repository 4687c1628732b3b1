using FsCheck;
using FsCheck.Fluent;
using GenerativeModels.Numerics;
using TorchSharp;

namespace GenerativeModels.Testing;

public static partial class Gens
{
    /// <summary>A rows x cols matrix of numbers in [min, max]; the numbers shrink, the size does not.</summary>
    public static Arbitrary<double[,]> Matrix(int rows, int cols, double min, double max) => Dataset(rows, rows, cols, min, max);

    /// <summary>A data set: minRows to maxRows rows of cols numbers in [min, max]. Shrinks by dropping rows, then by simpler numbers.</summary>
    /// <param name="minRows">At least 0.</param>
    /// <param name="maxRows">At least <paramref name="minRows"/>.</param>
    /// <param name="cols">At least 1.</param>
    /// <param name="min">Finite.</param>
    /// <param name="max">Finite, at least <paramref name="min"/>.</param>
    public static Arbitrary<double[,]> Dataset(int minRows, int maxRows, int cols, double min, double max)
    {
        Guard.Between(minRows, 0, int.MaxValue);
        Guard.Between(maxRows, minRows, int.MaxValue);
        Guard.Between(cols, 1, int.MaxValue);
        var range = new SimpleRange(min, max);
        return Arb.From(
            Drawn(rng =>
            {
                int rows = minRows + (int)(rng.NextDouble() * (maxRows - minRows + 1));
                return Reshape(Many(rows * cols, () => range.Draw(rng)), cols);
            }),
            x => FewerRows(x, minRows).Concat(range.ShrinkVector(Flat(x)).Select(values => Reshape(values, cols))));
    }

    /// <summary>A float64 tensor of numbers in [min, max]; the numbers shrink, the shape does not.</summary>
    public static Arbitrary<torch.Tensor> Tensor(double min, double max, params long[] shape)
    {
        Arbitrary<double[]> values = Vector(Shapes.Count(shape), min, max);
        return Arb.From(values.Generator.Select(x => x.ToTensor(shape)), t => values.Shrinker(t.ToDoubles()).Select(x => x.ToTensor(shape)));
    }

    private static IEnumerable<double[,]> FewerRows(double[,] x, int minRows)
    {
        int rows = x.GetLength(0), cols = x.GetLength(1);
        for (int drop = rows - minRows; drop > 0; drop /= 2)
        {
            for (int start = 0; start + drop <= rows; start += drop)
            {
                double[] values = Flat(x);
                yield return Reshape([.. values[..(start * cols)], .. values[((start + drop) * cols)..]], cols);
            }
        }
    }

    internal static double[] Flat(double[,] x) => [.. x.Cast<double>()];

    internal static double[,] Reshape(double[] values, int cols)
    {
        double[,] x = new double[values.Length / cols, cols];
        Buffer.BlockCopy(values, 0, x, 0, values.Length * sizeof(double));
        return x;
    }
}
