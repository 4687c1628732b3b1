using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Grey images with values in [0, 1]: 0 is background, 1 is ink.</summary>
public sealed class UnitImages : Images<UnitImages>
{
    /// <summary>Images of given values.</summary>
    /// <param name="values">[N, 1, height, width], float32 or float64, in [0, 1].</param>
    /// <exception cref="ArgumentException">Another shape or type, a value outside [0, 1] or NaN; says which.</exception>
    public UnitImages(Tensor values)
        : base(values, 0, 1)
    {
    }

    /// <summary>1 where a value is above the threshold, else 0: always the same image.</summary>
    /// <param name="threshold">In [0, 1].</param>
    public BinaryImages Binarised(double threshold = 0.5)
    {
        Guard.Probability(threshold);
        return new BinaryImages(Values.gt(threshold).to_type(Values.dtype));
    }

    /// <summary>
    /// Each pixel 1 with its value as the probability, drawn anew at every call (Salakhutdinov and Murray 2008). Draw once and keep the
    /// images for a fixed ("static") binarisation, or for every epoch ("dynamic"): likelihoods of the two are not comparable.
    /// </summary>
    public BinaryImages Binarised(IRandomSource rng) => new(InParts(part => rng.Bernoulli(part)));

    /// <summary>
    /// Bytes made continuous: (255 x + u) / 256 with u uniform on [0, 1), so that a density of pixels is not infinite at 256 values
    /// (Theis, van den Oord and Bethge 2016; the same formula in the code of NCSN, Song and Ermon 2019).
    /// </summary>
    public UnitImages Dequantised(IRandomSource rng) => new(InParts(part => (255 * part.to_type(ScalarType.Float64) + rng.Uniform(part.shape)) / 256));

    /// <summary>The same images in [-1, 1]: 2x - 1.</summary>
    public SignedImages Scaled() => new(2 * Values - 1);

    /// <summary>Smaller images: each pixel the mean of a square of <paramref name="factor"/> x <paramref name="factor"/>. 2 makes 14 x 14 of 28 x 28.</summary>
    /// <param name="factor">At least 1; divides height and width.</param>
    /// <exception cref="ArgumentException">It does not divide them.</exception>
    public UnitImages Averaged(int factor)
    {
        Guard.Between(factor, 1, long.MaxValue);
        if (Height % factor != 0 || Width % factor != 0)
        {
            throw new ArgumentException($"factor is {factor}, which does not divide {Height} x {Width} pixels. Choose one that does.", nameof(factor));
        }

        return new UnitImages(nn.functional.avg_pool2d(Values, factor).clamp(0, 1)); // a mean of ones may round to above 1
    }

    private protected override UnitImages Like(Tensor values) => new(values);

    // Draws are float64 and four times as large as what comes of them: a part at a time keeps them small. The order of the draws stays.
    private Tensor InParts(Func<Tensor, Tensor> draw)
    {
        const int Part = 1000;
        var parts = new List<Tensor>();
        for (int at = 0; at < Count; at += Part)
        {
            parts.Add(draw(Values.narrow(0, at, Math.Min(Part, Count - at))).to_type(Values.dtype));
        }

        return parts.Count == 0 ? Values.clone() : cat(parts, 0);
    }
}
