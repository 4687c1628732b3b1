using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels.Products;

/// <summary>Writing rows as columns, in squares that fit into registers.</summary>
internal static unsafe class Transposition
{
    // As much of each row as one cache line holds is moved before the next line is touched.
    private const int Line = 64;

    /// <summary>to[p · width + i] = from[i][p] for i below count and p below depth; elements of four bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OfFours(uint** from, int count, int depth, long width, uint* to)
    {
        const int block = Line / sizeof(uint);
        int rows = Sse.IsSupported ? count & ~3 : 0;
        int columns = depth & ~3;
        for (int p0 = 0; p0 < columns; p0 += block)
        {
            int end = Math.Min(columns, p0 + block);
            for (int i = 0; i < rows; i += 4)
            {
                uint* a = from[i], b = from[i + 1], c = from[i + 2], d = from[i + 3];
                uint* y = to + i + p0 * width;
                for (int p = p0; p < end; p += 4, y += 4 * width)
                {
                    Vector128<float> va = Vector128.Load((float*)(a + p)), vb = Vector128.Load((float*)(b + p));
                    Vector128<float> vc = Vector128.Load((float*)(c + p)), vd = Vector128.Load((float*)(d + p));
                    Vector128<float> ab = Sse.UnpackLow(va, vb), cd = Sse.UnpackLow(vc, vd);
                    Vector128<float> ab2 = Sse.UnpackHigh(va, vb), cd2 = Sse.UnpackHigh(vc, vd);
                    Vector128.Store(Sse.MoveLowToHigh(ab, cd), (float*)y);
                    Vector128.Store(Sse.MoveHighToLow(cd, ab), (float*)(y + width));
                    Vector128.Store(Sse.MoveLowToHigh(ab2, cd2), (float*)(y + 2 * width));
                    Vector128.Store(Sse.MoveHighToLow(cd2, ab2), (float*)(y + 3 * width));
                }
            }
        }
        Rest(from, count, depth, width, to, rows, columns);
    }

    /// <summary>The same for elements of eight bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OfEights(ulong** from, int count, int depth, long width, ulong* to)
    {
        const int block = Line / sizeof(ulong);
        int rows = Sse2.IsSupported ? count & ~1 : 0;
        int columns = depth & ~1;
        for (int p0 = 0; p0 < columns; p0 += block)
        {
            int end = Math.Min(columns, p0 + block);
            for (int i = 0; i < rows; i += 2)
            {
                ulong* a = from[i], b = from[i + 1];
                ulong* y = to + i + p0 * width;
                for (int p = p0; p < end; p += 2, y += 2 * width)
                {
                    Vector128<ulong> va = Vector128.Load(a + p), vb = Vector128.Load(b + p);
                    Vector128.Store(Sse2.UnpackLow(va, vb), y);
                    Vector128.Store(Sse2.UnpackHigh(va, vb), y + width);
                }
            }
        }
        Rest(from, count, depth, width, to, rows, columns);
    }

    // What the squares leave out: the last columns of all rows, and the last rows.
    private static void Rest<T>(T** from, int count, int depth, long width, T* to, int rows, int columns) where T : unmanaged
    {
        for (int i = 0; i < count; i++)
            for (int p = i < rows ? columns : 0; p < depth; p++) to[p * width + i] = from[i][p];
    }
}
