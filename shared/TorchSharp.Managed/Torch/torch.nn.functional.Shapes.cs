using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Surrounded with more: two numbers for each dimension, before and after, the last dimension first.</summary>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Padder.Pad(input, pad, mode, value);

            /// <summary>Surrounded with more: two numbers for each dimension, before and after, the last dimension first.</summary>
            public static Tensor pad(Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Padder.Pad(input, pad, mode, value);

            /// <summary>The last dimension surrounded with more, before and after.</summary>
            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Padder.Pad(input, [pad.Item1, pad.Item2], mode, value);

            /// <summary>The last two dimensions surrounded with more: before and after the last, before and after the other.</summary>
            public static Tensor pad(Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                Padder.Pad(input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);

            /// <summary>Every dimension surrounded with as much on both sides.</summary>
            public static Tensor pad(Tensor input, long pad, PaddingModes mode = PaddingModes.Constant, double value = 0)
            {
                long[] pads = new long[2 * input.Layout.Rank];
                Array.Fill(pads, pad);
                return Padder.Pad(input, pads, mode, value);
            }

            /// <summary>What a sliding window sees of images, as columns (batch, channels · window, positions).</summary>
            public static Tensor unfold(Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                Folding.Unfold(input, [kernel_size], [dilation], [padding], [stride]);

            /// <summary>What a sliding window sees of images, as columns (batch, channels · window, positions).</summary>
            public static Tensor unfold(
                Tensor input, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
                Folding.Unfold(input, Two(kernel_size), Two(dilation ?? (1, 1)), Two(padding ?? (0, 0)), Two(stride ?? (1, 1)));

            /// <summary>Columns back to images, adding up where windows overlap.</summary>
            public static Tensor fold(
                Tensor input, long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                Folding.Fold(input, [output_size, output_size], [kernel_size], [dilation], [padding], [stride]);

            /// <summary>Columns back to images, adding up where windows overlap.</summary>
            public static Tensor fold(
                Tensor input, (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null,
                (long, long)? stride = null) =>
                Folding.Fold(input, Two(output_size), Two(kernel_size), Two(dilation ?? (1, 1)), Two(padding ?? (0, 0)), Two(stride ?? (1, 1)));

            /// <summary>Blocks of r² channels become blocks of r by r pixels.</summary>
            public static Tensor pixel_shuffle(Tensor input, long upscale_factor) => Shuffling.PixelShuffle(input, upscale_factor);

            /// <summary>Blocks of r by r pixels become blocks of r² channels.</summary>
            public static Tensor pixel_unshuffle(Tensor input, long downscale_factor) => Shuffling.PixelUnshuffle(input, downscale_factor);
        }
    }
}
