using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>
/// Reading and writing at listed positions. A position is a row's start plus an offset within the row; where a row's
/// elements lie in one piece, whole rows are copied.
/// </summary>
internal static class TakeKernel
{
    public static void Take<T>(T[] from, int[] rows, int[] within, Span<T> to) where T : unmanaged
    {
        bool dense = IsDense(within);
        int at = 0;
        foreach (int row in rows)
        {
            if (dense) from.AsSpan(row + within[0], within.Length).CopyTo(to[at..]);
            else for (int j = 0; j < within.Length; j++) to[at + j] = from[row + within[j]];
            at += within.Length;
        }
    }

    public static void Put<T>(ReadOnlySpan<T> from, T[] to, int[] rows, int[] within) where T : unmanaged
    {
        int at = 0;
        foreach (int row in rows)
        {
            for (int j = 0; j < within.Length; j++) to[row + within[j]] = from[at + j];
            at += within.Length;
        }
    }

    public static void PutAdd<T>(ReadOnlySpan<T> from, T[] to, int[] rows, int[] within) where T : unmanaged, INumber<T>
    {
        int at = 0;
        foreach (int row in rows)
        {
            for (int j = 0; j < within.Length; j++) to[row + within[j]] += from[at + j];
            at += within.Length;
        }
    }

    private static bool IsDense(int[] within)
    {
        for (int j = 1; j < within.Length; j++)
            if (within[j] != within[j - 1] + 1) return false;
        return within.Length > 0;
    }
}
