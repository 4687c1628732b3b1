using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

public class LabelledImagesTests
{
    // Image i has the value i / 10 in its only pixel, and the label i mod 3.
    private static readonly LabelledImages<UnitImages> Ten = new(
        new UnitImages(arange(0, 10).to_type(ScalarType.Float64).div(10).reshape(10, 1, 1, 1)),
        tensor(new long[] { 0, 1, 2, 0, 1, 2, 0, 1, 2, 0 }));

    [Fact]
    public void OfClass_keeps_one_class_in_order()
    {
        Assert.Equal([1, 4, 7], Numbers(Ten.OfClass(1)));
        Assert.Equal(0, Ten.OfClass(9).Count);
    }

    [Fact]
    public void Take_and_Split_cut_images_and_labels_alike()
    {
        var (train, validation) = Ten.Split(3);

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], Numbers(train));
        Assert.Equal([7, 8, 9], Numbers(validation));
        Assert.Equal([0, 1], Numbers(Ten.Take(2)));
        Assert.StartsWith("validationCount must be in [0, 10], but was 11.", Assert.Throws<ArgumentOutOfRangeException>(() => Ten.Split(11)).Message);
    }

    [Fact]
    public void Shuffled_is_a_permutation_that_the_seed_decides()
    {
        int[] once = Numbers(Ten.Shuffled(new SeededRandom(1)));

        Assert.Equal(Enumerable.Range(0, 10), once.Order());
        Assert.NotEqual(Enumerable.Range(0, 10), once);
        Assert.Equal(once, Numbers(Ten.Shuffled(new SeededRandom(1))));
        Assert.NotEqual(once, Numbers(Ten.Shuffled(new SeededRandom(2))));
    }

    [Fact]
    public void Every_order_of_three_is_as_likely()
    {
        // 3000 shuffles; by Hoeffding each frequency is within sqrt(ln(2 * 6 / 1e-9) / 6000) = 0.063 of 1/6, but for one time in 1e9.
        var rng = new SeededRandom(4);
        LabelledImages<UnitImages> three = Ten.Take(3);

        var frequencies = Enumerable.Range(0, 3000).GroupBy(_ => string.Join("", Numbers(three.Shuffled(rng)))).Select(group => group.Count() / 3000.0).ToList();

        Assert.Equal(6, frequencies.Count);
        Assert.All(frequencies, frequency => Assert.Equal(1.0 / 6, frequency, 0.063));
    }

    [Fact]
    public void An_epoch_of_batches_shows_every_image_once_with_its_label()
    {
        var batches = Ten.Batches(4, new SeededRandom(1)).ToList();

        Assert.Equal([4L, 4L, 2L], batches.Select(batch => batch.Images.shape[0]));
        Assert.Equal([2L, 1L, 1L, 1L], batches[2].Images.shape);
        var all = new LabelledImages<UnitImages>(new UnitImages(cat(batches.Select(b => b.Images).ToList(), 0)), cat(batches.Select(b => b.Labels).ToList(), 0));
        Assert.Equal(Numbers(Ten.Shuffled(new SeededRandom(1))), Numbers(all));
        Assert.Equal([4L, 4L], Ten.Batches(4, new SeededRandom(1), dropLast: true).Select(batch => batch.Images.shape[0]));
        Assert.StartsWith("batchSize must be at least 1, but was 0.", Assert.Throws<ArgumentOutOfRangeException>(() => Ten.Batches(0, new SeededRandom(1))).Message);
    }

    [Fact]
    public void With_changes_the_range_and_keeps_the_labels()
    {
        LabelledImages<SignedImages> signed = Ten.With(images => images.Scaled());

        Assert.Equal(-1, signed.Images.Values.min().item<double>());
        Assert.Same(Ten.Labels, signed.Labels);
    }

    [Fact]
    public void Labels_must_fit_the_images()
    {
        Assert.StartsWith("labels has shape [2] and type Int64 for 10 images; it needs one int64 an image: [10].", Refusal(tensor(new long[] { 1, 2 })));
        Assert.StartsWith("labels has shape [10] and type Float32 for 10 images;", Refusal(zeros(10)));
        Assert.StartsWith("labels holds -1; classes are numbered from 0 on.", Refusal(arange(-1, 9)));

        static string Refusal(Tensor labels) => Assert.Throws<ArgumentException>(() => new LabelledImages<UnitImages>(Ten.Images, labels)).Message;
    }

    // Which of the ten these are; checks that each still has its own label.
    private static int[] Numbers(LabelledImages<UnitImages> images)
    {
        int[] numbers = [.. images.Images.Values.ToDoubles().Select(x => (int)Math.Round(10 * x))];
        Assert.Equal(numbers.Select(i => i % 3), images.Labels.ToDoubles().Select(k => (int)k));
        return numbers;
    }
}
