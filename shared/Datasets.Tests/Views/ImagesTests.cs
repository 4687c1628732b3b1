using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

/// <summary>What the types refuse, and what all of them can do.</summary>
public class ImagesTests
{
    [Theory]
    [InlineData(new[] { 0, 0.5, 1.5, 1 }, "values[0, 0, 1, 0] is 1.5, and all lie in [0, 1.5]; UnitImages needs values in [0, 1]. Samples of a model that leave the range? Use clamp.")]
    [InlineData(new[] { 0, -1, 0.25, 1 }, "values[0, 0, 0, 1] is -1, and all lie in [-1, 1]; UnitImages needs values in [0, 1]. Values in [-1, 1]? Make them SignedImages, then Unscaled().")]
    [InlineData(new[] { 0, 7, 255, 1.0 }, "values[0, 0, 0, 1] is 7, and all lie in [0, 255]; UnitImages needs values in [0, 1]. Bytes? Divide them by 255.")]
    [InlineData(new[] { 0, 1, 0.25, double.NaN }, "values[0, 0, 1, 1] is NaN; UnitImages needs values in [0, 1]. Look for the step that first made NaN")]
    [InlineData(new[] { 0, double.PositiveInfinity, 0.25, 0 }, "values[0, 0, 0, 1] is Infinity")]
    public void A_value_outside_the_unit_range_is_named_with_its_place(double[] values, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new UnitImages(Square(values))).Message);

    [Theory]
    [InlineData(-1.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Signed_images_lie_between_minus_one_and_one(double value) =>
        Assert.Contains("SignedImages needs values in [-1, 1].", Assert.Throws<ArgumentException>(() => new SignedImages(Square([0, -1, 1, value]))).Message);

    [Fact]
    public void Binary_images_hold_nothing_between_zero_and_one() =>
        Assert.StartsWith(
            "values[0, 0, 1, 0] is 0.4; BinaryImages needs 0 or 1. Make UnitImages of it, then Binarised().",
            Assert.Throws<ArgumentException>(() => new BinaryImages(Square([0, 1, 0.4, 1]))).Message);

    [Fact]
    public void A_stack_without_a_channel_is_refused() =>
        Assert.StartsWith(
            "values has shape [3, 2, 2]; UnitImages needs [N, 1, height, width]. Use reshape(-1, 1, height, width).",
            Assert.Throws<ArgumentException>(() => new UnitImages(zeros(3, 2, 2))).Message);

    [Fact]
    public void Bytes_are_refused() =>
        Assert.StartsWith(
            "values has type Byte; UnitImages needs Float32 or Float64.",
            Assert.Throws<ArgumentException>(() => new UnitImages(zeros([1, 1, 2, 2], dtype: ScalarType.Byte))).Message);

    [Fact]
    public void Flattened_has_a_row_an_image()
    {
        Tensor rows = new UnitImages(Square([0, 0.25, 0.5, 1])).Flattened();

        Assert.Equal([1L, 4L], rows.shape);
        Assert.Equal([0, 0.25, 0.5, 1], rows.ToDoubles());
    }

    [Fact]
    public void Take_and_Select_keep_the_type_and_no_images_are_images_too()
    {
        var images = new SignedImages(arange(-4, 4).to_type(ScalarType.Float32).div(4).reshape(2, 1, 2, 2));

        Assert.Equal([-1, -0.75, -0.5, -0.25], images.Take(1).Values.ToDoubles());
        Assert.Equal([0, 0.25, 0.5, 0.75], images.Select(tensor(new long[] { 1 })).Values.ToDoubles());
        Assert.Equal((0, 2, 2), (images.Take(0).Count, images.Take(0).Height, images.Take(0).Width));
        Assert.StartsWith("count must be in [0, 2], but was 3.", Assert.Throws<ArgumentOutOfRangeException>(() => images.Take(3)).Message);
    }

    private static Tensor Square(double[] values) => tensor(values, [1, 1, 2, 2], dtype: ScalarType.Float32);
}
