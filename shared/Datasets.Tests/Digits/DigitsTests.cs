using System.Security.Cryptography;
using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

public class DigitsTests
{
    [Theory]
    [InlineData(28)]
    [InlineData(14)]
    [InlineData(8)]
    public void Have_the_size_asked_for_and_values_from_0_to_1(int size)
    {
        LabelledImages<UnitImages> digits = Digits.Generate(30, new SeededRandom(1), size);

        Assert.Equal([30L, 1, size, size], digits.Images.Values.shape);
        Assert.Equal(ScalarType.Float32, digits.Images.Values.dtype);
        Assert.Equal((30L, ScalarType.Int64), (digits.Labels.shape[0], digits.Labels.dtype));
        Assert.Equal(0, digits.Images.Values.min().item<float>());
    }

    // What every machine must draw: the bytes of the pixels and labels.
    [Theory]
    [InlineData(28, "B300F11C62F6579C")]
    [InlineData(8, "EFF0F2E992C8EDE8")]
    public void The_same_seed_gives_the_same_bits(int size, string hash)
    {
        LabelledImages<UnitImages> digits = Digits.Generate(200, new SeededRandom(7), size);

        byte[] bytes = [.. digits.Images.Values.data<float>().ToArray().SelectMany(BitConverter.GetBytes), .. digits.Labels.data<long>().ToArray().Select(label => (byte)label)];
        Assert.Equal(hash, Convert.ToHexString(SHA256.HashData(bytes))[..16]);
    }

    [Fact]
    public void Other_seeds_give_other_digits() => Assert.NotEqual(
        Digits.Generate(10, new SeededRandom(1)).Images.Values.data<float>().ToArray(), Digits.Generate(10, new SeededRandom(2)).Images.Values.data<float>().ToArray());

    [Fact]
    public void Fewer_digits_are_the_first_of_more()
    {
        LabelledImages<UnitImages> few = Digits.Generate(33, new SeededRandom(3)), more = Digits.Generate(90, new SeededRandom(3)).Take(33);

        Assert.Equal(more.Labels.data<long>().ToArray(), few.Labels.data<long>().ToArray());
        Assert.Equal(more.Images.Values.ToDoubles(), few.Images.Values.ToDoubles());
    }

    [Fact]
    public void Every_ten_digits_show_all_ten_in_an_order_that_changes()
    {
        long[][] blocks = [.. Digits.Generate(200, new SeededRandom(4)).Labels.data<long>().ToArray().Chunk(10)];

        Assert.All(blocks, block => Assert.Equal(Enumerable.Range(0, 10).Select(i => (long)i), block.Order()));
        Assert.Equal(20, blocks.Select(block => string.Join("", block)).Distinct().Count());
    }

    [Fact]
    public void Given_labels_are_drawn_in_their_order() =>
        Assert.Equal([7L, 7, 0, 9], Digits.Generate([7, 7, 0, 9], new SeededRandom(1)).Labels.data<long>().ToArray());

    // Both are means of the same fine drawing, of 2 x 2 and of 4 x 4 fine pixels.
    [Fact]
    public void The_image_of_14_pixels_is_the_area_average_of_that_of_28()
    {
        Tensor large = Digits.Generate(50, new SeededRandom(5)).Images.Averaged(2).Values, small = Digits.Generate(50, new SeededRandom(5), 14).Images.Values;

        Assert.True((large - small).abs().max().item<float>() < 1e-6);
    }

    [Fact]
    public void All_sizes_have_the_same_ink()
    {
        double[][] ink = [.. Digits.Sizes.Select(size => Digits.Generate(50, new SeededRandom(6), size).Images.Flattened().mean([1L]).ToDoubles())];

        for (int i = 0; i < 50; i++) Assert.All(ink, means => Assert.Equal(ink[0][i], means[i], 6));
    }

    [Theory]
    [InlineData(-1L, "labels[1] must be in [0, 9], but was -1.")]
    [InlineData(10L, "labels[1] must be in [0, 9], but was 10.")]
    public void A_label_that_is_no_digit_is_refused_by_its_place(long label, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentOutOfRangeException>(() => Digits.Generate([3, label], new SeededRandom(1))).Message);

    [Fact]
    public void Another_size_is_refused_with_those_there_are() => Assert.StartsWith(
        "size is 32; digits are drawn with 28, 14, 8 pixels along a side. Choose one of these.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Digits.Generate(1, new SeededRandom(1), 32)).Message);

    [Fact]
    public void No_digits_at_all_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Digits.Generate(0, new SeededRandom(1)));
}
