using GenerativeModels.Plotting.Coloring.Tests;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Tests;

public class ColorMapTests
{
    private static readonly double[] Steps = [.. Values.Spaced(0, 1, 33)];

    [Fact]
    public void Sequential_grows_evenly_in_lightness_for_every_reader()
    {
        foreach (double[,] eye in new[] { Vision.Normal, Vision.Protanopia, Vision.Deuteranopia })
        {
            double[] lightness = [.. Steps.Select(t => Vision.Lab(ColorMap.Sequential.At(t), eye).L)];
            double mean = (lightness[^1] - lightness[0]) / (Steps.Length - 1);
            Assert.All(lightness.Zip(lightness.Skip(1), (a, b) => b - a), step => Assert.InRange(step, 0.4 * mean, 1.8 * mean));
        }

        Assert.True(Vision.Lab(ColorMap.Sequential.At(1)).L - Vision.Lab(ColorMap.Sequential.At(0)).L > 75);
    }

    [Fact]
    public void Diverging_is_as_dark_on_both_sides_and_light_in_the_middle()
    {
        Assert.All(Steps, t => Assert.Equal(Vision.Lab(ColorMap.Diverging.At(t)).L, Vision.Lab(ColorMap.Diverging.At(1 - t)).L, 5.0));
        Assert.True(Vision.Lab(ColorMap.Diverging.At(0.5)).L > 93);
    }

    [Fact]
    public void The_two_signs_are_apart_for_every_reader()
    {
        foreach (double[,] eye in new[] { Vision.Normal, Vision.Protanopia, Vision.Deuteranopia })
            Assert.True(Vision.Distance(ColorMap.Diverging.At(0.2), ColorMap.Diverging.At(0.8), eye) > 30);
    }

    [Fact]
    public void Neighbouring_steps_have_no_jumps() => Assert.All([ColorMap.Sequential, ColorMap.Diverging], map =>
        Assert.All(Steps.Zip(Steps.Skip(1)), pair => Assert.InRange(Vision.Distance(map.At(pair.First), map.At(pair.Second), Vision.Normal), 0, 8)));

    [Fact]
    public void Outside_of_the_range_are_the_ends_and_NaN_is_grey()
    {
        Assert.Equal([ColorMap.Grey.At(0), ColorMap.Grey.At(1)], ColorMap.Grey.Colors([-5, 12], -1, 1));
        Assert.Equal(Color.Grey(160), ColorMap.Sequential.At(double.NaN));
        Assert.Equal((Color.Black, Color.White), (ColorMap.Ink.At(1), ColorMap.Ink.At(0)));
    }
}
