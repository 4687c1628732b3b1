using GenerativeModels.Numerics;
using GenerativeModels.Testing;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

/// <summary>The digits look as they should: placed as MNIST's, with about as much ink, and each unlike the others.</summary>
public class DigitShapeTests
{
    private static readonly LabelledImages<UnitImages> Sample = Digits.Generate(2000, new SeededRandom(11));

    [Fact]
    public void Every_digit_lies_within_the_sheet_and_is_at_least_15_pixels_long()
    {
        Tensor ink = Sample.Images.Values.squeeze(1).gt(0.1).to_type(ScalarType.Float32);
        double[] height = ink.amax([2L]).sum(1).ToDoubles(), width = ink.amax([1L]).sum(1).ToDoubles();

        Assert.All(height.Zip(width), size => Assert.InRange(Math.Max(size.First, size.Second), 18, 23)); // 20, and what fades at the edges
    }

    // As MNIST's: there to whole pixels, here as exactly as straight lines of ink can be weighed, where they cross not quite.
    [Fact]
    public void The_centre_of_mass_is_in_the_middle_unless_the_ink_is_at_the_border()
    {
        double[] place = [.. Enumerable.Range(0, 28).Select(i => i - 13.5)];
        Tensor images = Sample.Images.Values.squeeze(1).to_type(ScalarType.Float64), mass = images.sum([1L, 2L]);
        Centred(images.sum(dim: 1));
        Centred(images.sum(dim: 2));

        void Centred(Tensor profile)
        {
            double[] offset = (profile.matmul(place.ToTensor(28)) / mass).ToDoubles();
            double[] border = (profile[.., 1..3].sum(dim: 1) + profile[.., 25..27].sum(dim: 1)).ToDoubles();
            Assert.All(offset.Zip(border), pair => Assert.True(Math.Abs(pair.First) <= 1.5 || pair.Second > 0, $"{pair.First}"));
            Assert.InRange(offset.Average(Math.Abs), 0, 0.4);
            Assert.True(offset.Count(x => Math.Abs(x) > 1.5) < Sample.Count / 50);
        }
    }

    // MNIST's 60,000 training images have the mean 0.1307 and the standard deviation 0.3081.
    [Fact]
    public void The_ink_is_about_that_of_MNIST()
    {
        Tensor values = Sample.Images.Values;

        Assert.InRange(values.mean().item<float>(), 0.12, 0.15);
        Assert.InRange(values.std().item<float>(), 0.29, 0.33);
    }

    [Fact]
    public void Every_digit_has_full_ink_somewhere_and_a_border_without() =>
        Assert.All(Enumerable.Range(0, Sample.Count), i =>
        {
            Tensor image = Sample.Images.Values[i, 0];
            Assert.True(image.max().item<float>() > 0.8);
            Assert.Equal(0, image[0].sum().item<float>() + image[27].sum().item<float>() + image[.., 0].sum().item<float>() + image[.., 27].sum().item<float>());
        });

    // The nearest of ten mean images, on fresh draws. A reader who guesses is right 1 time in 10; the chance that 2000 guesses reach 0.6 is nil, and the
    // bound leaves room for the least share that a reader with 0.7 would show once in 10^9 runs.
    [Fact]
    public void The_mean_images_tell_most_digits_apart()
    {
        Tensor means = stack([.. Enumerable.Range(0, 10).Select(digit => Sample.OfClass(digit).Images.Flattened().mean([0L]))]);
        LabelledImages<UnitImages> fresh = Digits.Generate(2000, new SeededRandom(12));

        Tensor distances = (fresh.Images.Flattened().unsqueeze(1) - means.unsqueeze(0)).pow(2).sum(dim: 2);
        double right = distances.argmin(1).eq(fresh.Labels).to_type(ScalarType.Float64).mean().item<double>();

        Assert.InRange(right, FiniteSampleBounds.ChernoffRange(0.7, 2000).Least, 1);
    }

    [Fact]
    public void No_two_digits_of_a_class_are_the_same() => Assert.All(Enumerable.Range(0, 10), digit =>
    {
        float[][] images = [.. Sample.OfClass(digit).Images.Flattened().data<float>().ToArray().Chunk(784)];
        Assert.Equal(images.Length, images.Select(image => string.Join(' ', image)).Distinct().Count());
    });
}
