using GenerativeModels.Experiments;

namespace GenerativeModels.Em.Experiments;

/// <summary>Digits of black and white pixels.</summary>
/// <param name="Bits">[N, D], float64 zeros and ones.</param>
/// <param name="Labels">What they show, 0 to 9: [N], int64.</param>
public sealed record DigitBits(Tensor Bits, Tensor Labels)
{
    /// <summary>Digits to fit to, and others to try the fit on.</summary>
    /// <exception cref="UsageException">MNIST is asked for, and not here.</exception>
    public static (DigitBits Train, DigitBits Test) Load(BernoulliMixtureConfig config, IRandomSource rng)
    {
        if (config.Digits == DigitSource.Shipped)
        {
            return (
                Binarised(Datasets.Digits.Generate(config.TrainCount, rng, config.Size)),
                Binarised(Datasets.Digits.Generate(config.TestCount, rng, config.Size)));
        }

        string folder = Mnist.FindFolder() ?? throw new UsageException(Mnist.Set.NotFound());
        DigitBits Some(LabelledImages<UnitImages> all, int count) => Binarised(all.Shuffled(rng).Take(count).With(images => images.Averaged(28 / config.Size)));
        return (Some(Mnist.TrainSet(folder), config.TrainCount), Some(Mnist.TestSet(folder), config.TestCount));
    }

    private static DigitBits Binarised(LabelledImages<UnitImages> digits) =>
        new(digits.Images.Binarised().Flattened().to(ScalarType.Float64), digits.Labels);
}
