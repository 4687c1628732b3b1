using TorchSharp.Engine;
using TorchSharp.Kernels.Products;

namespace TorchSharp.Kernels;

/// <summary>Copies what lies in columns into rows without gaps, in squares, so that both sides share cache lines.</summary>
internal static unsafe class TransposedCopy
{
    private const int Lines = 64;       // columns at a time
    private const int Shortest = 4;

    /// <summary>False, and nothing done, if the layouts are not of this kind.</summary>
    public static bool TryRun<T>(T[] from, Layout lf, T[] to, Layout lt) where T : unmanaged
    {
        if (sizeof(T) < 4 || lf.Rank < 2 || !lt.IsContiguous || ReferenceEquals(from, to)) return false;
        (long[] sizes, long[] strides) = lf.Merged();
        int rank = sizes.Length;
        if (rank < 2 || strides[^2] != 1 || strides[^1] < sizes[^2] || sizes[^2] < Shortest || sizes[^1] < Shortest) return false;

        int depth = (int)sizes[^2], columns = (int)sizes[^1], blocks = (columns + Lines - 1) / Lines;
        long stride = strides[^1];
        int[] planes = new Layout(sizes[..^2], strides[..^2], lf.Offset).Positions();
        int start = (int)lt.Offset;
        Threads.For(planes.Length * blocks, lt.Count, (first, end) =>
        {
            T** lines = stackalloc T*[Lines];
            fixed (T* x = from, y = to)
            {
                for (int i = first; i < end; i++)
                {
                    int plane = i / blocks, column = i % blocks * Lines, count = Math.Min(Lines, columns - column);
                    for (int j = 0; j < count; j++) lines[j] = x + planes[plane] + (column + j) * stride;
                    T* at = y + start + (long)plane * depth * columns + column;
                    if (sizeof(T) == 4) Transposition.OfFours((uint**)lines, count, depth, columns, (uint*)at);
                    else Transposition.OfEights((ulong**)lines, count, depth, columns, (ulong*)at);
                }
            }
        });
        return true;
    }
}
