using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

/// <summary>The ways from one range to another.</summary>
public class ViewTests
{
    private static readonly double[] Grey = [0, 0.25, 0.5, 1];
    private static readonly UnitImages Image = new(tensor(Grey, [1, 1, 2, 2], dtype: ScalarType.Float32));

    [Fact]
    public void Scaled_is_2x_minus_1_and_Unscaled_is_the_way_back()
    {
        SignedImages scaled = Image.Scaled();

        Assert.Equal([-1, -0.5, 0, 1], scaled.Values.ToDoubles());
        Assert.Equal(Grey, scaled.Unscaled().Values.ToDoubles());
        Assert.Equal(Grey, Image.Values.ToDoubles());
    }

    [Fact]
    public void Binarised_is_one_above_the_threshold()
    {
        Assert.Equal([0, 0, 0, 1], Image.Binarised().Values.ToDoubles());
        Assert.Equal([0, 1, 1, 1], Image.Binarised(0.2).Values.ToDoubles());
        Assert.Equal([0, 0, 0, 1], Image.Binarised().AsUnit().Values.ToDoubles());
        Assert.StartsWith("threshold must be a probability in [0, 1], but was 1.5.", Assert.Throws<ArgumentException>(() => Image.Binarised(1.5)).Message);
    }

    [Fact]
    public void Stochastic_binarisation_draws_each_pixel_with_its_value_as_probability()
    {
        // Every outcome of every draw, with its probability: the mean is the image itself.
        double[] mean = new double[4];
        foreach (var (pixels, probability) in EnumeratingRandom.Outcomes(rng => Image.Binarised(rng).Values.ToDoubles()))
        {
            for (int i = 0; i < 4; i++)
            {
                mean[i] += probability * pixels[i];
            }
        }

        Assert.All(mean.Zip(Grey), pair => Assert.Equal(pair.Second, pair.First, 12));
    }

    [Fact]
    public void Dequantised_is_255_x_plus_u_over_256()
    {
        using Tensor u = tensor(new[] { 0, 0.5, 0.25, 0.999 }, [1, 1, 2, 2], dtype: ScalarType.Float64);

        double[] values = Image.Dequantised(new ScriptedRandom(uniforms: [u])).Values.ToDoubles();

        double[] expected = [0, (0.25 * 255 + 0.5) / 256, (0.5 * 255 + 0.25) / 256, (255 + 0.999) / 256];
        Assert.All(values.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 6));
    }

    [Fact]
    public void The_noise_of_dequantisation_never_reaches_the_next_byte()
    {
        var images = new UnitImages(arange(0, 256).to_type(ScalarType.Float32).div(255).reshape(256, 1, 1, 1));

        double[] values = images.Dequantised(new SeededRandom(1)).Values.ToDoubles();

        Assert.All(values.Select((v, i) => (Value: v, Byte: i)), x => Assert.InRange(x.Value, x.Byte / 256.0 - 1e-6, (x.Byte + 1) / 256.0));
    }

    [Fact]
    public void Draws_of_many_images_do_not_depend_on_how_they_are_made_in_parts()
    {
        Tensor values = full([2500, 1, 1, 1], 0.5, dtype: ScalarType.Float64);

        double[] made = new UnitImages(values).Binarised(new SeededRandom(3)).Values.ToDoubles();

        Assert.Equal(new SeededRandom(3).Bernoulli(values).ToDoubles(), made);
    }

    [Fact]
    public void Averaged_takes_the_mean_of_each_square()
    {
        var images = new UnitImages(arange(0, 16).to_type(ScalarType.Float32).div(15).reshape(1, 1, 4, 4));

        UnitImages small = images.Averaged(2);

        Assert.Equal([1L, 1L, 2L, 2L], small.Values.shape);
        double[] expected = [2.5 / 15, 4.5 / 15, 10.5 / 15, 12.5 / 15];
        Assert.All(small.Values.ToDoubles().Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 6));
        Assert.StartsWith("factor is 3, which does not divide 4 x 4 pixels.", Assert.Throws<ArgumentException>(() => images.Averaged(3)).Message);
    }
}
