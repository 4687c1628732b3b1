using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Grey images with values in [-1, 1], the range of tanh: -1 is background, 1 is ink.</summary>
public sealed class SignedImages : Images<SignedImages>
{
    /// <summary>Images of given values.</summary>
    /// <param name="values">[N, 1, height, width], float32 or float64, in [-1, 1].</param>
    /// <exception cref="ArgumentException">Another shape or type, a value outside [-1, 1] or NaN; says which.</exception>
    public SignedImages(Tensor values)
        : base(values, -1, 1)
    {
    }

    /// <summary>The same images in [0, 1]: (x + 1) / 2, the way back from <see cref="UnitImages.Scaled"/>.</summary>
    public UnitImages Unscaled() => new((Values + 1) / 2);

    private protected override SignedImages Like(Tensor values) => new(values);
}
