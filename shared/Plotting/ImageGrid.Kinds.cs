using GenerativeModels.Plotting.Images;
using static TorchSharp.torch;

namespace GenerativeModels.Plotting;

public sealed partial record ImageGrid
{
    /// <summary>Images row after row.</summary>
    /// <param name="images">[N, H, W], [N, 1, H, W], or [N, 3, H, W] for red, green and blue.</param>
    /// <param name="range">What the pixels are between: say <see cref="PixelRange.Unit"/> or <see cref="PixelRange.Signed"/>.</param>
    /// <param name="columns">How many beside each other, at least 1.</param>
    /// <exception cref="ArgumentException">A pixel is outside of the range, or no number; or the shape is another.</exception>
    public static ImageGrid Of(Tensor images, PixelRange range, int columns = 10) => Of("ImageGrid.Of", images, range, columns);

    /// <summary>How images change: a row for each chain, a column for each step.</summary>
    /// <param name="steps">For each step, the images of all chains: [chains, H, W], [chains, 1, H, W] or [chains, 3, H, W].</param>
    /// <param name="range">What the pixels are between.</param>
    /// <param name="labels">What stands above each step; null for nothing.</param>
    /// <exception cref="ArgumentException">The steps differ in shape, or as for <see cref="Of(Tensor, PixelRange, int)"/>.</exception>
    public static ImageGrid Strips(IReadOnlyList<Tensor> steps, PixelRange range, IReadOnlyList<string>? labels = null)
    {
        const string Place = "ImageGrid.Strips";
        if (steps.Count == 0) throw new ArgumentException(PlotErrors.Empty(Place, nameof(steps)), nameof(steps));
        return Of(Place, Interleaved(Place, steps), range, steps.Count) with { ColumnLabels = labels ?? [] };
    }

    /// <summary>Images, the same with noise, and what a model makes of these: three columns.</summary>
    /// <param name="original">[N, H, W], [N, 1, H, W] or [N, 3, H, W].</param>
    /// <param name="noisy">Of the same shape; shown clamped to the range, which noise leaves.</param>
    /// <param name="denoised">Of the same shape.</param>
    /// <param name="range">What the pixels are between.</param>
    /// <param name="across">How many triples stand beside each other.</param>
    /// <exception cref="ArgumentException">The shapes differ, or as for <see cref="Of(Tensor, PixelRange, int)"/>.</exception>
    public static ImageGrid Triples(Tensor original, Tensor noisy, Tensor denoised, PixelRange range, int across = 1)
    {
        const string Place = "ImageGrid.Triples";
        if (across < 1) throw new ArgumentException(PlotErrors.OutOf(Place, nameof(across), across, "at least 1", "It is how many triples stand beside each other."), nameof(across));
        Tensor all = Interleaved(Place, [original, noisy.clamp(range.Low, range.High), denoised]);
        string[] headings = [.. Enumerable.Repeat(new[] { "original", "noisy", "denoised" }, across).SelectMany(names => names)];
        return Of(Place, all, range, 3 * across) with { ColumnLabels = headings, GroupColumns = 3 };
    }

    /// <summary>A row for each class.</summary>
    /// <param name="images">Those of the first class first, as many of each.</param>
    /// <param name="range">What the pixels are between.</param>
    /// <param name="names">Of the classes.</param>
    /// <exception cref="ArgumentException">The classes cannot have equally many images, or as for <see cref="Of(Tensor, PixelRange, int)"/>.</exception>
    public static ImageGrid Classes(Tensor images, PixelRange range, IReadOnlyList<string> names)
    {
        const string Place = "ImageGrid.Classes";
        long count = images.dim() == 0 ? 0 : images.shape[0];
        if (names.Count == 0 || count % names.Count != 0)
            throw new ArgumentException(PlotErrors.OutOf(Place, "the number of images", count, $"a multiple of the number of names, {names.Count}", "Give each class equally many images."), nameof(images));
        return Of(Place, images, range, Math.Max(1, (int)(count / names.Count))) with { RowLabels = names };
    }

    private static ImageGrid Of(string place, Tensor images, PixelRange range, int columns) => columns >= 1
        ? new(place, new ImageStack(place, images, range), columns)
        : throw new ArgumentException(PlotErrors.OutOf(place, nameof(columns), columns, "at least 1", "10 is common."), nameof(columns));

    // The first of each, then the second of each, ...
    private static Tensor Interleaved(string place, IReadOnlyList<Tensor> stacks)
    {
        long[] shape = stacks[0].shape;
        foreach (Tensor other in stacks)
        {
            if (!other.shape.SequenceEqual(shape)) throw new ArgumentException(PlotErrors.Shape(place, "one of the tensors", other.shape, $"{Numerics.Shapes.Text(shape)}, as the first"), nameof(stacks));
        }

        return shape.Length < 3
            ? throw new ArgumentException(PlotErrors.Images(place, shape), nameof(stacks))
            : stack([.. stacks.Select(s => s.to(ScalarType.Float64))], 1).flatten(0, 1);
    }
}
