using static TorchSharp.torch;

namespace GenerativeModels.Plotting.Tests.Gallery;

internal static partial class Pictures
{
    public static IFigure SampleGrid() =>
        ImageGrid.Of(Rings(20), PixelRange.Unit, columns: 10) with { Title = "Samples", Highlighted = [3, 14] };

    public static IFigure Strips()
    {
        Tensor noise = new Numerics.SeededRandom(9).Uniform(4, 1, 14, 14), rings = Rings(4);
        Tensor[] steps = [.. Enumerable.Range(0, 8).Select(t => noise * (1 - t / 7.0) + rings * (t / 7.0))];
        return ImageGrid.Strips(steps, PixelRange.Unit, [.. steps.Select((_, t) => $"{256 * t}")]) with { RowLabels = ["chain 1", "chain 2", "chain 3", "chain 4"] };
    }

    public static IFigure Triples()
    {
        Tensor rings = 2 * Rings(8) - 1;
        Tensor noisy = rings + 0.6 * new Numerics.SeededRandom(10).Normal(8, 1, 14, 14);
        return ImageGrid.Triples(rings, noisy, 0.9 * rings, PixelRange.Signed, across: 2) with { Scale = 3, ColumnLabels = ["x", "x + σz", "D(x)", "x", "x + σz", "D(x)"] };
    }

    public static IFigure Classes() =>
        ImageGrid.Classes(Rings(24), PixelRange.Unit, ["small", "middle", "large"]) with { Map = ColorMap.Ink, GapColor = Drawing.Color.Grey(205), Gap = 1 };

    // Rings that grow from image to image: [count, 1, 14, 14].
    private static Tensor Rings(int count)
    {
        Tensor axis = arange(14, dtype: ScalarType.Float64) - 6.5;
        Tensor radius = (axis.pow(2).unsqueeze(0) + axis.pow(2).unsqueeze(1)).sqrt();
        Tensor wanted = linspace(1.5, 6, count, dtype: ScalarType.Float64).view(-1, 1, 1, 1);
        return exp(-(radius - wanted).pow(2));
    }
}
