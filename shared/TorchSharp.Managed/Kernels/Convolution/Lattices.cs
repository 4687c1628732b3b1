using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Convolution;

/// <summary>Images laid out along three dimensions: (channel, phase, image, depth, height, width).</summary>
internal readonly record struct Lattices(Lattice Depth, Lattice Height, Lattice Width)
{
    /// <summary>Points of one phase of one image.</summary>
    public int Size => Depth.Length * Height.Length * Width.Length;

    public int Phases => Depth.Step * Height.Step * Width.Step;

    public int ImageSize => Depth.Size * Height.Size * Width.Size;

    /// <summary>Points of all phases of all channels of so many images.</summary>
    public int Total(int channels, int images) => channels * Phases * images * Size;

    public int Phase(int d, int h, int w) => (d * Height.Step + h) * Width.Step + w;

    public int Offset(int d, int h, int w) => (d * Height.Length + h) * Width.Length + w;

    /// <summary>Lays out the channels of one image.</summary>
    /// <param name="channels">How many.</param>
    /// <param name="image">The first channel; the others follow.</param>
    /// <param name="at">Where in the layout its first phase goes, which holds zeros so far.</param>
    /// <param name="stride">From phase to phase.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Lay<T>(int channels, ReadOnlySpan<T> image, Span<T> at, int stride) where T : unmanaged
    {
        for (int c = 0; c < channels; c++)
        {
            ReadOnlySpan<T> channel = image.Slice(c * ImageSize, ImageSize);
            for (int d = 0; d < Depth.Step; d++)
                for (int h = 0; h < Height.Step; h++)
                    for (int w = 0; w < Width.Step; w++)
                        LayPhase(channel, at[((c * Phases + Phase(d, h, w)) * stride)..], d, h, w);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LayPhase<T>(ReadOnlySpan<T> channel, Span<T> to, int phaseD, int phaseH, int phaseW) where T : unmanaged
    {
        (int d0, int d1) = Depth.Inside(phaseD);
        (int h0, int h1) = Height.Inside(phaseH);
        (int w0, int w1) = Width.Inside(phaseW);
        int count = w1 - w0, step = Width.Step;
        if (count <= 0) return;
        for (int d = d0; d < d1; d++)
        {
            for (int h = h0; h < h1; h++)
            {
                int from = (Depth.At(d, phaseD) * Height.Size + Height.At(h, phaseH)) * Width.Size + Width.At(w0, phaseW);
                Span<T> line = to.Slice(Offset(d, h, w0), count);
                if (step == 1)
                {
                    channel.Slice(from, count).CopyTo(line);
                    continue;
                }
                ReadOnlySpan<T> read = channel.Slice(from, (count - 1) * step + 1);
                for (int i = 0, j = 0; i < line.Length; i++, j += step) line[i] = read[j];
            }
        }
    }
}
