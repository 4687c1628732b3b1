using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Channels and positions exchanged in blocks.</summary>
internal static class Shuffling
{
    /// <summary>(…, c·r², h, w) to (…, c, h·r, w·r).</summary>
    public static Tensor PixelShuffle(Tensor x, long factor)
    {
        long[] shape = x.Layout.Shape;
        if (factor < 1 || shape.Length < 3 || shape[^3] % (factor * factor) != 0)
            throw new ArgumentException(Messages.Blocks("pixel_shuffle", shape, "the channels", factor * factor));
        long[] batch = shape[..^3];
        long channels = shape[^3] / (factor * factor), h = shape[^2], w = shape[^1];
        int b = batch.Length;
        return x.reshape([.. batch, channels, factor, factor, h, w])
            .permute([.. Leading(b), b, b + 3, b + 1, b + 4, b + 2])
            .reshape([.. batch, channels, h * factor, w * factor]);
    }

    /// <summary>(…, c, h·r, w·r) to (…, c·r², h, w).</summary>
    public static Tensor PixelUnshuffle(Tensor x, long factor)
    {
        long[] shape = x.Layout.Shape;
        if (factor < 1 || shape.Length < 3 || shape[^2] % factor != 0 || shape[^1] % factor != 0)
            throw new ArgumentException(Messages.Blocks("pixel_unshuffle", shape, "height and width", factor));
        long[] batch = shape[..^3];
        long channels = shape[^3], h = shape[^2] / factor, w = shape[^1] / factor;
        int b = batch.Length;
        return x.reshape([.. batch, channels, h, factor, w, factor])
            .permute([.. Leading(b), b, b + 2, b + 4, b + 1, b + 3])
            .reshape([.. batch, channels * factor * factor, h, w]);
    }

    /// <summary>Channel (g, i) of g groups becomes channel (i, g).</summary>
    public static Tensor ChannelShuffle(Tensor x, long groups)
    {
        long[] shape = x.Layout.Shape;
        if (groups < 1 || shape.Length < 3 || shape[1] % groups != 0)
            throw new ArgumentException(Messages.Blocks("channel_shuffle", shape, "the channels (dimension 1)", groups));
        return x.reshape([shape[0], groups, shape[1] / groups, .. shape[2..]]).transpose(1, 2).reshape(shape);
    }

    private static IEnumerable<long> Leading(int count) => Enumerable.Range(0, count).Select(d => (long)d);
}
