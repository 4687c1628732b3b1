using GenerativeModels.Numerics;
using GenerativeModels.Plotting.Drawing;
using static TorchSharp.torch;

namespace GenerativeModels.Plotting.Images;

/// <summary>Images of one size as numbers between two known ones.</summary>
internal sealed class ImageStack
{
    // What float32 arithmetic may add to a number that should be an end of the range.
    private const double Rounding = 1e-5;

    private readonly double[] _numbers;
    private readonly PixelRange _range;
    private readonly int _channels;

    /// <summary>Images whose pixels are all in the range.</summary>
    /// <param name="place">For messages.</param>
    /// <param name="images">[N, H, W], [N, 1, H, W] or [N, 3, H, W].</param>
    /// <param name="range">What the pixels are between.</param>
    public ImageStack(string place, Tensor images, PixelRange range)
    {
        if (!(range.Low < range.High && double.IsFinite(range.High - range.Low))) throw new ArgumentException(PlotErrors.NoRange($"{place}, range", range.Low, range.High), nameof(range));
        long[] shape = images.shape;
        bool isImages = shape.Length == 3 || (shape.Length == 4 && shape[1] is 1 or 3);
        if (!isImages || shape.Contains(0)) throw new ArgumentException(PlotErrors.Images(place, shape), nameof(images));

        (Count, _channels, Height, Width) = ((int)shape[0], shape.Length == 4 ? (int)shape[1] : 1, (int)shape[^2], (int)shape[^1]);
        (_numbers, _range) = (images.ToDoubles(), range);
        double slack = Rounding * (range.High - range.Low);
        int odd = Array.FindIndex(_numbers, x => !(x >= range.Low - slack && x <= range.High + slack));
        if (odd >= 0) throw new ArgumentException(PlotErrors.Pixels(place, Shapes.Text(Shapes.Unravel(odd, shape)), _numbers[odd], range), nameof(images));
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>In pixels.</summary>
    public int Height { get; }

    /// <summary>In pixels.</summary>
    public int Width { get; }

    /// <summary>The colour of a pixel.</summary>
    public Color At(int image, int row, int column, ColorMap map)
    {
        int size = Height * Width, at = image * _channels * size + row * Width + column;
        return _channels == 1 ? map.At(Share(at)) : new Color(Byte(at), Byte(at + size), Byte(at + 2 * size));
    }

    private double Share(int at) => Math.Clamp((_numbers[at] - _range.Low) / (_range.High - _range.Low), 0, 1);

    private byte Byte(int at) => (byte)Math.Round(255 * Share(at));
}
