using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Images of zeros (background) and ones (ink), nothing between.</summary>
public sealed class BinaryImages : Images<BinaryImages>
{
    /// <summary>Images of given values.</summary>
    /// <param name="values">[N, 1, height, width], float32 or float64, each 0 or 1.</param>
    /// <exception cref="ArgumentException">Another shape or type, or another value; says which.</exception>
    public BinaryImages(Tensor values)
        : base(values, 0, 1)
    {
        using Tensor between = values.gt(0).logical_and(values.lt(1));
        if (between.any().item<bool>())
        {
            double[] all = values.ToDoubles();
            int at = Array.FindIndex(all, x => x is > 0 and < 1);
            throw new ArgumentException(
                FormattableString.Invariant($"values{Shapes.Text(Shapes.Unravel(at, values.shape))} is {all[at]:G6}; BinaryImages needs 0 or 1. Make UnitImages of it, then Binarised()."), nameof(values));
        }
    }

    /// <summary>The same images as values in [0, 1].</summary>
    public UnitImages AsUnit() => new(Values);

    private protected override BinaryImages Like(Tensor values) => new(values);
}
