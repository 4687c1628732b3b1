using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using TorchSharp.Engine;
using TorchSharp.Kernels.Products;

namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// result[k, i] = Σ over channels c and taps t of kernel[k, c, t] · laid[c, phase(t), i + offset(t)]: a product of the
/// kernels with rows that lie side by side in the laid-out images, shifted by each tap, so that nothing is copied out.
/// Positions between the images' ends are worked out too, and dropped.
/// </summary>
internal readonly unsafe struct Correlation<T> where T : unmanaged, INumber<T>
{
    /// <summary>How the images are laid out.</summary>
    public required Lattices Laid { get; init; }

    public required Tap[] Taps { get; init; }

    /// <summary>Where results go.</summary>
    public required (Target Depth, Target Height, Target Width) Targets { get; init; }

    /// <summary>Channels that each result is made of.</summary>
    public required int Channels { get; init; }

    /// <summary>Channels of the result.</summary>
    public required int Results { get; init; }

    /// <summary>In the kernels, from one channel of the result to the next.</summary>
    public required int ResultStride { get; init; }

    /// <summary>In the kernels, from one channel of the images to the next.</summary>
    public required int ChannelStride { get; init; }

    private int Depth => Channels * Taps.Length;

    private int PlaneSize => Targets.Depth.Size * Targets.Height.Size * Targets.Width.Size;

    /// <summary>How much room <see cref="Pack"/> needs.</summary>
    public int PackedSize => Vector512.IsHardwareAccelerated ? Padded<WideTile<T>>() * Depth : Padded<NarrowTile<T>>() * Depth;

    /// <summary>The kernels of one group, in panels.</summary>
    public void Pack(T* kernels, T* packed)
    {
        if (Vector512.IsHardwareAccelerated) Pack<WideTile<T>>(kernels, packed);
        else Pack<NarrowTile<T>>(kernels, packed);
    }

    /// <summary>Works out the results of some images.</summary>
    /// <param name="images">How many are laid out.</param>
    /// <param name="stride">In the layout, from phase to phase.</param>
    /// <param name="laid">The layout; a tile's width may be read behind its end.</param>
    /// <param name="packed">The kernels.</param>
    /// <param name="bias">One number for each channel of the result; null for none.</param>
    /// <param name="y">The first image's first channel; the others follow.</param>
    /// <param name="imageStride">From one image of the result to the next.</param>
    public void Run(int images, int stride, T* laid, T* packed, T* bias, T* y, int imageStride)
    {
        int[] rows = ArrayPool<int>.Shared.Rent(Depth);
        int p = 0;
        for (int c = 0; c < Channels; c++)
            foreach (Tap tap in Taps) rows[p++] = (c * Laid.Phases + tap.Phase) * stride + tap.Offset;
        fixed (int* at = rows)
        {
            if (Vector512.IsHardwareAccelerated) Run<WideTile<T>>(images, laid, at, packed, bias, y, imageStride);
            else Run<NarrowTile<T>>(images, laid, at, packed, bias, y, imageStride);
        }
        ArrayPool<int>.Shared.Return(rows);
    }

    private int Padded<TTile>() where TTile : struct, ITile<T> => new Rows<TTile, T>(Results).Padded;

    private void Pack<TTile>(T* kernels, T* packed) where TTile : struct, ITile<T>
    {
        var rows = new Rows<TTile, T>(Results);
        for (int panel = 0; panel < rows.Panels; panel++)
        {
            int start = rows.Start(panel), height = rows.Height(panel), count = Math.Min(height, Results - start);
            T* to = packed + (long)start * Depth;
            for (int c = 0; c < Channels; c++)
                foreach (Tap tap in Taps)
                {
                    T* from = kernels + (long)start * ResultStride + c * ChannelStride + tap.Number;
                    for (int i = 0; i < height; i++) *to++ = i < count ? from[(long)i * ResultStride] : T.Zero;
                }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run<TTile>(int images, T* laid, int* at, T* packed, T* bias, T* y, int imageStride) where TTile : struct, ITile<T>
    {
        var rows = new Rows<TTile, T>(Results);
        T* tile = stackalloc T[TTile.Tall * TTile.Columns];
        Stretch* runs = stackalloc Stretch[TTile.Columns];
        int positions = Math.Min(Laid.Size, Laid.Offset(Targets.Depth.End - 1, Targets.Height.End - 1, Targets.Width.End));
        int end = (images - 1) * Laid.Size + positions, plane = PlaneSize, depth = Depth;
        for (int first = 0; first < end; first += TTile.Columns)
        {
            int count = FindRuns(first, Math.Min(TTile.Columns, end - first), imageStride, runs);
            if (count == 0) continue;
            for (int panel = 0; panel < rows.Panels; panel++)
            {
                int start = rows.Start(panel), height = rows.Height(panel), last = Math.Min(height, Results - start);
                TTile.Run(height, depth, packed + (long)start * depth, laid + first, at, tile, TTile.Columns, false);
                for (int i = 0; i < last; i++)
                    Write(tile + i * TTile.Columns, runs, count, bias is null ? T.Zero : bias[start + i], y + (long)(start + i) * plane);
            }
        }
    }

    // Cuts a tile's columns into runs of one line of the result each; columns that belong nowhere are left out.
    private int FindRuns(int first, int columns, int imageStride, Stretch* runs)
    {
        int count = 0;
        for (int column = 0; column < columns;)
        {
            int position = first + column;
            int image = Math.DivRem(position, Laid.Size, out position);
            int line = Math.DivRem(position, Laid.Width.Length, out int w);
            int d = Math.DivRem(line, Laid.Height.Length, out int h);
            int length = Math.Min(columns - column, Laid.Width.Length - w);
            if (Targets.Depth.Holds(d) && Targets.Height.Holds(h))
            {
                int from = w, to = Math.Min(w + length, Targets.Width.End);
                while (from < to && !Targets.Width.Holds(from)) from++;
                if (from < to)
                {
                    int start = (Targets.Depth.At(d) * Targets.Height.Size + Targets.Height.At(h)) * Targets.Width.Size + Targets.Width.At(from);
                    runs[count++] = new Stretch(column + from - w, to - from, image * imageStride + start);
                }
            }
            column += length;
        }
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(T* tile, Stretch* runs, int count, T bias, T* plane)
    {
        int step = Targets.Width.Step;
        for (Stretch* run = runs; run < runs + count; run++)
        {
            T* from = tile + run->Column, to = plane + run->Start;
            int i = 0;
            if (step == 1)
            {
                var shift = new Vector<T>(bias);
                for (; i <= run->Length - Vector<T>.Count; i += Vector<T>.Count) Vector.Store(Vector.Load(from + i) + shift, to + i);
            }
            for (; i < run->Length; i++) to[i * step] = from[i] + bias;
        }
    }

    private readonly record struct Stretch(int Column, int Length, int Start);
}
