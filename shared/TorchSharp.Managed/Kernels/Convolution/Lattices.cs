using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels.Convolution;

/// <summary>Images laid out along three dimensions: (channel, phase, image, depth, height, width).</summary>
internal readonly unsafe record struct Lattices(Lattice Depth, Lattice Height, Lattice Width)
{
    /// <summary>Points of one phase of one image.</summary>
    public int Size => Depth.Length * Height.Length * Width.Length;

    public int Phases => Depth.Step * Height.Step * Width.Step;

    public int ImageSize => Depth.Size * Height.Size * Width.Size;

    public int Phase(int d, int h, int w) => (d * Height.Step + h) * Width.Step + w;

    public int Offset(int d, int h, int w) => (d * Height.Length + h) * Width.Length + w;

    /// <summary>How far apart phases of so many images are to lie: an odd number of cache lines, so that they do not compete for the same ones.</summary>
    public int Stride(int images)
    {
        const int line = 16;
        return ((images * Size + line - 1) / line | 1) * line;
    }

    /// <summary>Lays out the channels of one image.</summary>
    /// <param name="channels">How many.</param>
    /// <param name="image">The first channel; the others follow.</param>
    /// <param name="at">Where its first phase goes; there are zeros so far.</param>
    /// <param name="stride">From phase to phase.</param>
    public void Lay<T>(int channels, T* image, T* at, int stride) where T : unmanaged
    {
        for (int d = 0; d < Depth.Step; d++)
            for (int h = 0; h < Height.Step; h++)
                for (int w = 0; w < Width.Step; w++)
                    LayPhase(channels, image, at + (long)Phase(d, h, w) * stride, stride * Phases, d, h, w);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LayPhase<T>(int channels, T* image, T* to, int stride, int phaseD, int phaseH, int phaseW) where T : unmanaged
    {
        (int d0, int d1) = Depth.Inside(phaseD);
        (int h0, int h1) = Height.Inside(phaseH);
        (int w0, int w1) = Width.Inside(phaseW);
        int count = w1 - w0, step = Width.Step, lineStep = Width.Size * Height.Step, lineLength = Width.Length;
        if (count <= 0) return;
        for (int c = 0; c < channels; c++, image += ImageSize, to += stride)
        {
            for (int d = d0; d < d1; d++)
            {
                T* from = image + (Depth.At(d, phaseD) * Height.Size + Height.At(h0, phaseH)) * Width.Size + Width.At(w0, phaseW);
                T* line = to + Offset(d, h0, w0);
                for (int h = h0; h < h1; h++, from += lineStep, line += lineLength)
                {
                    if (step == 1) Copy(from, line, count);
                    else if (step == 2 && sizeof(T) == 4) CopyEveryOther((float*)from, (float*)line, count);
                    else for (int i = 0, j = 0; i < count; i++, j += step) line[i] = from[j];
                }
            }
        }
    }

    // Four at a time out of seven.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyEveryOther(float* from, float* to, int count)
    {
        int i = 0;
        if (Sse.IsSupported)
            for (; i <= count - 4; i += 4) Vector128.Store(Sse.Shuffle(Vector128.Load(from + 2 * i), Vector128.Load(from + 2 * i + 3), 0b11_01_10_00), to + i);
        for (; i < count; i++) to[i] = from[2 * i];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy<T>(T* from, T* to, int count) where T : unmanaged
    {
        int i = 0;
        for (; i <= count - Vector256<T>.Count; i += Vector256<T>.Count) Vector256.Store(Vector256.Load(from + i), to + i);
        for (; i < count; i++) to[i] = from[i];
    }
}
