using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// Images to columns and back. A row of the matrix is a channel and a kernel tap, a column an output position: what that
/// tap sees there, 0 in the padding. Back adds up what every input was seen as.
/// </summary>
internal static class ColumnKernel
{
    /// <param name="image">(channels, positions).</param>
    /// <param name="columns">(channels · taps) rows, <paramref name="stride"/> apart.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FromImage<T>(ConvolutionShape s, int channels, ReadOnlySpan<T> image, Span<T> columns, int stride) where T : unmanaged, INumber<T>
    {
        int row = 0;
        for (int c = 0; c < channels; c++)
        {
            ReadOnlySpan<T> plane = image.Slice(c * s.InSize, s.InSize);
            for (int kd = 0; kd < s.Depth.Kernel; kd++)
                for (int kh = 0; kh < s.Height.Kernel; kh++)
                    for (int kw = 0; kw < s.Width.Kernel; kw++, row++)
                        ReadTap(s, plane, columns.Slice(row * stride, s.OutSize), kd, kh, kw);
        }
    }

    /// <param name="columns">(channels · taps) rows, <paramref name="stride"/> apart.</param>
    /// <param name="image">(channels, positions); added to.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddToImage<T>(ConvolutionShape s, int channels, ReadOnlySpan<T> columns, int stride, Span<T> image) where T : unmanaged, INumber<T>
    {
        int row = 0;
        for (int c = 0; c < channels; c++)
        {
            Span<T> plane = image.Slice(c * s.InSize, s.InSize);
            for (int kd = 0; kd < s.Depth.Kernel; kd++)
                for (int kh = 0; kh < s.Height.Kernel; kh++)
                    for (int kw = 0; kw < s.Width.Kernel; kw++, row++)
                        AddTap(s, columns.Slice(row * stride, s.OutSize), plane, kd, kh, kw);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadTap<T>(ConvolutionShape s, ReadOnlySpan<T> plane, Span<T> line, int kd, int kh, int kw) where T : unmanaged, INumber<T>
    {
        (int d0, int d1) = s.Depth.Inside(kd);
        (int h0, int h1) = s.Height.Inside(kh);
        (int w0, int w1) = s.Width.Inside(kw);
        int width = s.Width.Out, step = s.Width.Stride, count = w1 - w0;
        if (d1 - d0 < s.Depth.Out || h1 - h0 < s.Height.Out || count < width) line.Clear();
        if (count <= 0) return;
        for (int d = d0; d < d1; d++)
        {
            for (int h = h0; h < h1; h++)
            {
                int from = (s.Depth.At(d, kd) * s.Height.In + s.Height.At(h, kh)) * s.Width.In + s.Width.At(w0, kw);
                Span<T> to = line.Slice((d * s.Height.Out + h) * width + w0, count);
                if (step == 1)
                {
                    plane.Slice(from, count).CopyTo(to);
                    continue;
                }
                ReadOnlySpan<T> read = plane.Slice(from, (count - 1) * step + 1);
                for (int i = 0, j = 0; i < to.Length; i++, j += step) to[i] = read[j];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTap<T>(ConvolutionShape s, ReadOnlySpan<T> line, Span<T> plane, int kd, int kh, int kw) where T : unmanaged, INumber<T>
    {
        (int d0, int d1) = s.Depth.Inside(kd);
        (int h0, int h1) = s.Height.Inside(kh);
        (int w0, int w1) = s.Width.Inside(kw);
        int width = s.Width.Out, step = s.Width.Stride, count = w1 - w0;
        if (count <= 0) return;
        for (int d = d0; d < d1; d++)
        {
            for (int h = h0; h < h1; h++)
            {
                int at = (s.Depth.At(d, kd) * s.Height.In + s.Height.At(h, kh)) * s.Width.In + s.Width.At(w0, kw);
                ReadOnlySpan<T> read = line.Slice((d * s.Height.Out + h) * width + w0, count);
                Span<T> target = plane.Slice(at, (count - 1) * step + 1);
                if (step == 1)
                {
                    System.Numerics.Tensors.TensorPrimitives.Add(target, read, target);
                    continue;
                }
                for (int i = 0, j = 0; i < read.Length; i++, j += step) target[j] += read[i];
            }
        }
    }
}
