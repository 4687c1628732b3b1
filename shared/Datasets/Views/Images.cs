using System.Globalization;
using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>
/// Grey images whose type says the range of their values, so that [0, 1], [-1, 1] and {0, 1} cannot be confused.
/// Nothing here changes a tensor in place: every operation gives new images.
/// </summary>
/// <typeparam name="TSelf">The type itself: <see cref="UnitImages"/>, <see cref="SignedImages"/> or <see cref="BinaryImages"/>.</typeparam>
public abstract class Images<TSelf>
    where TSelf : Images<TSelf>
{
    /// <summary>Checks shape, type and range.</summary>
    private protected Images(Tensor values, double low, double high)
    {
        string name = typeof(TSelf).Name;
        if (values.dim() != 4 || values.shape[1] != 1)
        {
            throw new ArgumentException($"values has shape {Shapes.Text(values.shape)}; {name} needs [N, 1, height, width]. Use reshape(-1, 1, height, width).", nameof(values));
        }

        if (values.dtype is not (ScalarType.Float32 or ScalarType.Float64))
        {
            throw new ArgumentException($"values has type {values.dtype}; {name} needs Float32 or Float64. Use to_type(ScalarType.Float32).", nameof(values));
        }

        Values = values;
        if (values.numel() > 0)
        {
            RequireRange(low, high, name);
        }
    }

    /// <summary>[N, 1, height, width], float32 as they are loaded, float64 if they were made of such.</summary>
    public Tensor Values { get; }

    /// <summary>The number of images.</summary>
    public int Count => (int)Values.shape[0];

    /// <summary>Rows of pixels.</summary>
    public int Height => (int)Values.shape[2];

    /// <summary>Columns of pixels.</summary>
    public int Width => (int)Values.shape[3];

    /// <summary>One row an image: [N, height * width].</summary>
    public Tensor Flattened() => Values.reshape(Count, (long)Height * Width);

    /// <summary>The first images.</summary>
    /// <param name="count">From 0 to <see cref="Count"/>.</param>
    public TSelf Take(int count)
    {
        Guard.Between(count, 0, Count);
        return Like(Values.narrow(0, 0, count));
    }

    /// <summary>The images of the given numbers, in that order.</summary>
    /// <param name="indices">[M], int64, each in 0 ... N - 1.</param>
    public TSelf Select(Tensor indices) => Like(Values.index_select(0, indices));

    /// <summary>Images of the same type.</summary>
    private protected abstract TSelf Like(Tensor values);

    // min and max answer NaN where one is among the values; every comparison with it is false.
    private void RequireRange(double low, double high, string name)
    {
        double least = Values.min().to_type(ScalarType.Float64).item<double>(), most = Values.max().to_type(ScalarType.Float64).item<double>();
        if (least >= low && most <= high)
        {
            return;
        }

        double[] all = Values.ToDoubles();
        int at = Array.FindIndex(all, x => !(x >= low && x <= high));
        long[] place = Shapes.Unravel(at, Values.shape);
        string found = double.IsNaN(all[at])
            ? "is NaN"
            : string.Create(CultureInfo.InvariantCulture, $"is {all[at]:G6}, and all lie in [{least:G6}, {most:G6}]");
        throw new ArgumentException(
            $"values{Shapes.Text(place)} {found}; {name} needs values in [{low}, {high}]. {Hint(all[at], least, most)}", "values");
    }

    private static string Hint(double value, double least, double most) =>
        double.IsNaN(value) || double.IsNaN(least) ? "Look for the step that first made NaN: 0/0, the logarithm of a negative number, a loss that ran away."
        : least >= 0 && most > 2 && most <= 255 ? "Bytes? Divide them by 255."
        : least >= -1 && most <= 1 ? "Values in [-1, 1]? Make them SignedImages, then Unscaled()."
        : "Samples of a model that leave the range? Use clamp.";
}
