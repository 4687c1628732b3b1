using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>
/// C = A · B for strided A and B and row-major C. Both are packed into panels as tall and wide as the register tile, so
/// that any strides cost one pass; blocks are sized for the caches. Each element of C is summed in one order, whatever
/// the number of threads.
/// </summary>
internal static class Gemm
{
    private const int Rows = 6;         // of the register tile
    private const int Vectors = 2;      // per row of the tile
    private const int BlockK = 256;
    private const int BlockM = 96;

    /// <summary>Whether a whole product is too small to be worth packing. Asked before it is cut up among threads.</summary>
    public static bool IsSmall(int m, int n, int k) => (long)m * n * k <= 4096 || n == 1;

    public static void Run<T>(
        bool small, int m, int n, int k, ReadOnlySpan<T> a, int aRow, int aColumn, ReadOnlySpan<T> b, int bRow, int bColumn, Span<T> c)
        where T : unmanaged, INumber<T>
    {
        if (m == 0 || n == 0) return;
        if (small || !Vector<T>.IsSupported)
        {
            Simple(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c);
            return;
        }

        c[..(m * n)].Clear();
        int width = Vectors * Vector<T>.Count;
        int panels = (n + width - 1) / width;
        T[] packedB = ArrayPool<T>.Shared.Rent(panels * width * Math.Min(k, BlockK));
        T[] packedA = ArrayPool<T>.Shared.Rent((BlockM + Rows) * Math.Min(k, BlockK));
        for (int k0 = 0; k0 < k; k0 += BlockK)
        {
            int depth = Math.Min(BlockK, k - k0);
            PackB(b[(k0 * bRow)..], bRow, bColumn, depth, n, width, packedB);
            for (int i0 = 0; i0 < m; i0 += BlockM)
            {
                int height = Math.Min(BlockM, m - i0);
                PackA(a[(i0 * aRow + k0 * aColumn)..], aRow, aColumn, height, depth, packedA);
                Multiply(height, n, depth, packedA, packedB, c[(i0 * n)..], n, width);
            }
        }
        ArrayPool<T>.Shared.Return(packedA);
        ArrayPool<T>.Shared.Return(packedB);
    }

    // (panel, k, column within the panel), filled up with zeros.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PackB<T>(ReadOnlySpan<T> b, int row, int column, int depth, int n, int width, Span<T> packed)
        where T : unmanaged, INumber<T>
    {
        int at = 0;
        for (int j0 = 0; j0 < n; j0 += width)
        {
            int wide = Math.Min(width, n - j0);
            for (int p = 0; p < depth; p++, at += width)
            {
                Span<T> line = packed.Slice(at, width);
                if (column == 1)
                {
                    b.Slice(p * row + j0, wide).CopyTo(line);
                }
                else
                {
                    for (int j = 0; j < wide; j++) line[j] = b[p * row + (j0 + j) * column];
                }
                line[wide..].Clear();
            }
        }
    }

    // (panel, k, row within the panel), filled up with zeros.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PackA<T>(ReadOnlySpan<T> a, int row, int column, int height, int depth, Span<T> packed)
        where T : unmanaged, INumber<T>
    {
        int panel = 0;
        for (int i0 = 0; i0 < height; i0 += Rows, panel += Rows * depth)
        {
            int tall = Math.Min(Rows, height - i0);
            Span<T> target = packed.Slice(panel, Rows * depth);
            if (tall < Rows) target.Clear();
            for (int i = 0; i < tall; i++)
            {
                int from = (i0 + i) * row;
                for (int p = 0, to = i; p < depth; p++, to += Rows, from += column) target[to] = a[from];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Multiply<T>(int m, int n, int depth, ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> c, int stride, int width)
        where T : unmanaged, INumber<T>
    {
        Span<T> edge = stackalloc T[Rows * width];
        for (int j0 = 0; j0 < n; j0 += width)
        {
            ReadOnlySpan<T> panelB = b.Slice(j0 * depth, width * depth);
            for (int i0 = 0; i0 < m; i0 += Rows)
            {
                ReadOnlySpan<T> panelA = a.Slice(i0 * depth, Rows * depth);
                int tall = Math.Min(Rows, m - i0), wide = Math.Min(width, n - j0);
                if (tall == Rows && wide == width)
                {
                    Tile(depth, panelA, panelB, c[(i0 * stride + j0)..], stride);
                    continue;
                }
                edge.Clear();
                Tile(depth, panelA, panelB, edge, width);
                for (int i = 0; i < tall; i++)
                    for (int j = 0; j < wide; j++) c[(i0 + i) * stride + j0 + j] += edge[i * width + j];
            }
        }
    }

    // 6 rows by 2 vectors of C, held in twelve registers. Optimised at once: a test run is over before the JIT would get to it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile<T>(int depth, ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> c, int stride)
        where T : unmanaged, INumber<T>
    {
        int w = Vector<T>.Count;
        Vector<T> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        Vector<T> c30 = default, c31 = default, c40 = default, c41 = default, c50 = default, c51 = default;
        ref T pa = ref MemoryMarshal.GetReference(a);
        ref T pb = ref MemoryMarshal.GetReference(b);
        for (int p = 0; p < depth; p++)
        {
            Vector<T> b0 = Vector.LoadUnsafe(ref pb), b1 = Vector.LoadUnsafe(ref pb, (nuint)w);
            c00 = Fma(pa, b0, c00);
            c01 = Fma(pa, b1, c01);
            c10 = Fma(Unsafe.Add(ref pa, 1), b0, c10);
            c11 = Fma(Unsafe.Add(ref pa, 1), b1, c11);
            c20 = Fma(Unsafe.Add(ref pa, 2), b0, c20);
            c21 = Fma(Unsafe.Add(ref pa, 2), b1, c21);
            c30 = Fma(Unsafe.Add(ref pa, 3), b0, c30);
            c31 = Fma(Unsafe.Add(ref pa, 3), b1, c31);
            c40 = Fma(Unsafe.Add(ref pa, 4), b0, c40);
            c41 = Fma(Unsafe.Add(ref pa, 4), b1, c41);
            c50 = Fma(Unsafe.Add(ref pa, 5), b0, c50);
            c51 = Fma(Unsafe.Add(ref pa, 5), b1, c51);
            pa = ref Unsafe.Add(ref pa, Rows);
            pb = ref Unsafe.Add(ref pb, 2 * w);
        }
        AddTo(c, 0, stride, c00, c01);
        AddTo(c, 1, stride, c10, c11);
        AddTo(c, 2, stride, c20, c21);
        AddTo(c, 3, stride, c30, c31);
        AddTo(c, 4, stride, c40, c41);
        AddTo(c, 5, stride, c50, c51);
    }

    private static void AddTo<T>(Span<T> c, int row, int stride, Vector<T> left, Vector<T> right) where T : unmanaged
    {
        Span<T> line = c.Slice(row * stride, 2 * Vector<T>.Count);
        (new Vector<T>(line) + left).CopyTo(line);
        Span<T> rest = line[Vector<T>.Count..];
        (new Vector<T>(rest) + right).CopyTo(rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<T> Fma<T>(T a, Vector<T> b, Vector<T> c) where T : unmanaged
    {
        if (typeof(T) == typeof(float))
            return Vector.FusedMultiplyAdd(new Vector<float>((float)(object)a), b.As<T, float>(), c.As<T, float>()).As<float, T>();
        if (typeof(T) == typeof(double))
            return Vector.FusedMultiplyAdd(new Vector<double>((double)(object)a), b.As<T, double>(), c.As<T, double>()).As<double, T>();
        return new Vector<T>(a) * b + c;
    }

    // Small products, and products with one column: nothing packed.
    private static void Simple<T>(
        int m, int n, int k, ReadOnlySpan<T> a, int aRow, int aColumn, ReadOnlySpan<T> b, int bRow, int bColumn, Span<T> c)
        where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < m; i++)
        {
            for (int j = 0; j < n; j++)
            {
                if (aColumn == 1 && bRow == 1 && k >= 8)
                {
                    c[i * n + j] = System.Numerics.Tensors.TensorPrimitives.Dot(a.Slice(i * aRow, k), b.Slice(j * bColumn, k));
                    continue;
                }
                T sum = T.Zero;
                for (int p = 0; p < k; p++) sum += a[i * aRow + p * aColumn] * b[p * bRow + j * bColumn];
                c[i * n + j] = sum;
            }
        }
    }
}
