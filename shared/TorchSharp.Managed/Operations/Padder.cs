using TorchSharp.Engine;
using TorchSharp.Kernels.Resampling;

namespace TorchSharp.Operations;

/// <summary>Surrounding tensors with more, or cutting off their edges.</summary>
internal static class Padder
{
    /// <param name="pads">Before and after, for the last dimension, then the one before it, and so on.</param>
    public static Tensor Pad(Tensor x, ReadOnlySpan<long> pads, PaddingModes mode, double value)
    {
        if (pads.Length % 2 != 0 || pads.Length / 2 > x.Layout.Rank) throw new ArgumentException(Messages.PadCount(pads, x.Layout.Shape));
        if (mode is PaddingModes.Constant or PaddingModes.Zeros) return Constant(x, pads.ToArray(), mode == PaddingModes.Zeros ? 0 : value);

        Reductions.Real("pad", x);
        int dims = pads.Length / 2, rank = x.Layout.Rank;
        if (dims > 3 || (rank != dims + 1 && rank != dims + 2)) throw new ArgumentException(Messages.PadRank(mode, pads, x.Layout.Shape));
        var maps = new LinearMap[dims];
        for (int i = 0; i < dims; i++)
        {
            int size = (int)x.Layout.Shape[rank - dims + i];
            long before = pads[2 * (dims - 1 - i)], after = pads[2 * (dims - 1 - i) + 1], most = Math.Max(before, after);
            bool fits = size > 0 && size + before + after > 0 && (mode == PaddingModes.Replicate || most < size || (mode == PaddingModes.Circular && most == size));
            if (!fits) throw new ArgumentException(Messages.PadTooLarge(mode, before, after, x.Layout.Shape, rank - dims + i));
            maps[i] = mode switch
            {
                PaddingModes.Reflect => Maps.Reflect(size, (int)before, (int)after),
                PaddingModes.Replicate => Maps.Replicate(size, (int)before, (int)after),
                _ => Maps.Circular(size, (int)before, (int)after),
            };
        }
        return Resampling.ApplyToLast("pad", x, maps);
    }

    // The derivative of padding is cutting off, which is padding with negative sizes.
    private static Tensor Constant(Tensor x, long[] pads, double value)
    {
        long[] shape = (long[])x.Layout.Shape.Clone();
        Layout from = x.Layout;
        for (int i = 0; i < pads.Length / 2; i++)
        {
            int d = shape.Length - 1 - i;
            shape[d] += pads[2 * i] + pads[2 * i + 1];
            if (shape[d] < 0) throw new ArgumentException(Messages.PadTooLarge(PaddingModes.Constant, pads[2 * i], pads[2 * i + 1], x.Layout.Shape, d));
        }

        Tensor y = Make.Full(x.dtype, shape, x.dtype.IsFloating() ? value : (Scalar)(long)value);
        Layout to = y.Layout;
        for (int i = 0; i < pads.Length / 2; i++)
        {
            int d = shape.Length - 1 - i;
            long skip = Math.Max(0, -pads[2 * i]), start = Math.Max(0, pads[2 * i]);
            long count = Math.Max(0, Math.Min(from.Shape[d] - skip, to.Shape[d] - start));
            from = from.Slice(d, skip, count, 1);
            to = to.Slice(d, start, count, 1);
        }
        Kernels.CopyKernel.Run(x.Buffer, from, y.Buffer, to);
        return Tape.Result("pad", y, x, g => Constant(g, Array.ConvertAll(pads, p => -p), 0));
    }
}
