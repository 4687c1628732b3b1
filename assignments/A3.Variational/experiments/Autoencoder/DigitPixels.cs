using GenerativeModels.Experiments;

namespace GenerativeModels.Variational.Experiments;

/// <summary>Digits to train on, as grey values, and others to measure on, as bits.</summary>
/// <param name="Train">[N, D], float32 in [0, 1]: binarised anew whenever a batch is made of them.</param>
/// <param name="Test">[M, D], float32 zeros and ones: drawn once from the grey values.</param>
/// <param name="TestLabels">What these show: [M], int64.</param>
/// <param name="Coins">The entropy of these draws, averaged over the test digits, in nats: below it no negative log-likelihood can lie on average.</param>
public sealed record DigitPixels(Tensor Train, Tensor Test, Tensor TestLabels, double Coins)
{
    /// <summary>What the test digits cost, in nats for each, when every pixel has its own probability, the mean of the training digits, and nothing else is known.</summary>
    public double IndependentPixels() => -LogLikelihoods.Bernoulli(Test, Train.mean([0L]).logit(1e-4)).ToDoubles().Average();

    /// <summary>The digits that a config asks for.</summary>
    /// <exception cref="UsageException">MNIST is asked for, and not here.</exception>
    public static DigitPixels Load(AutoencoderConfig config, IRandomSource rng)
    {
        (LabelledImages<UnitImages> train, LabelledImages<UnitImages> test) = Images(config, rng);
        Tensor ink = test.Images.Flattened();
        return new DigitPixels(
            train.Images.Flattened().to(ScalarType.Float32), test.Images.Binarised(rng).Flattened().to(ScalarType.Float32), test.Labels,
            (special.entr(ink) + special.entr(1 - ink)).sum(1).ToDoubles().Average());
    }

    private static (LabelledImages<UnitImages> Train, LabelledImages<UnitImages> Test) Images(AutoencoderConfig config, IRandomSource rng)
    {
        if (config.Digits == DigitSource.Shipped)
        {
            return (Digits.Generate(config.TrainCount, rng, config.Size), Digits.Generate(config.TestCount, rng, config.Size));
        }

        string folder = Mnist.FindFolder() ?? throw new UsageException(Mnist.Set.NotFound());
        LabelledImages<UnitImages> Some(LabelledImages<UnitImages> all, int count) => all.Shuffled(rng).Take(count).With(images => images.Averaged(28 / config.Size));
        return (Some(Mnist.TrainSet(folder), config.TrainCount), Some(Mnist.TestSet(folder), config.TestCount));
    }
}
