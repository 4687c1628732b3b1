using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Products;

/// <summary>
/// For shorter vectors: 6 (or 4) rows by 2 vectors, 12 of at least 16 registers.
/// Optimised at once: a test run is over before the JIT would get to it.
/// </summary>
internal readonly unsafe struct NarrowTile<T> : ITile<T> where T : unmanaged, INumber<T>
{
    public static int Tall => 6;

    public static int Short => 4;

    public static int Columns => 2 * Width;

    private static int Width => Vector<T>.Count;

    public static void Run(int height, int depth, T* a, T* b, int* rows, T* c, int cRow, bool add)
    {
        if (height == Tall) RunTall(depth, a, b, rows, c, cRow, add);
        else if (height == Short) RunShort(depth, a, b, rows, c, cRow, add);
        else RunOne(depth, a, b, rows, c, cRow, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunTall(int depth, T* a, T* b, int* rows, T* c, int cRow, bool add)
    {
        Vector<T> l0 = default, r0 = default, l1 = default, r1 = default, l2 = default, r2 = default;
        Vector<T> l3 = default, r3 = default, l4 = default, r4 = default, l5 = default, r5 = default;
        for (int p = 0; p < depth; p++, a += 6)
        {
            T* row = b + rows[p];
            Vector<T> left = Vector.Load(row), right = Vector.Load(row + Width);
            Vector<T> a0 = new Vector<T>(*a);
            l0 = Fma(a0, left, l0);
            r0 = Fma(a0, right, r0);
            Vector<T> a1 = new Vector<T>(a[1]);
            l1 = Fma(a1, left, l1);
            r1 = Fma(a1, right, r1);
            Vector<T> a2 = new Vector<T>(a[2]);
            l2 = Fma(a2, left, l2);
            r2 = Fma(a2, right, r2);
            Vector<T> a3 = new Vector<T>(a[3]);
            l3 = Fma(a3, left, l3);
            r3 = Fma(a3, right, r3);
            Vector<T> a4 = new Vector<T>(a[4]);
            l4 = Fma(a4, left, l4);
            r4 = Fma(a4, right, r4);
            Vector<T> a5 = new Vector<T>(a[5]);
            l5 = Fma(a5, left, l5);
            r5 = Fma(a5, right, r5);
        }
        Store(c, l0, r0, add);
        Store(c + cRow, l1, r1, add);
        Store(c + 2 * cRow, l2, r2, add);
        Store(c + 3 * cRow, l3, r3, add);
        Store(c + 4 * cRow, l4, r4, add);
        Store(c + 5 * cRow, l5, r5, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunShort(int depth, T* a, T* b, int* rows, T* c, int cRow, bool add)
    {
        Vector<T> l0 = default, r0 = default, l1 = default, r1 = default, l2 = default, r2 = default;
        Vector<T> l3 = default, r3 = default;
        for (int p = 0; p < depth; p++, a += 4)
        {
            T* row = b + rows[p];
            Vector<T> left = Vector.Load(row), right = Vector.Load(row + Width);
            Vector<T> a0 = new Vector<T>(*a);
            l0 = Fma(a0, left, l0);
            r0 = Fma(a0, right, r0);
            Vector<T> a1 = new Vector<T>(a[1]);
            l1 = Fma(a1, left, l1);
            r1 = Fma(a1, right, r1);
            Vector<T> a2 = new Vector<T>(a[2]);
            l2 = Fma(a2, left, l2);
            r2 = Fma(a2, right, r2);
            Vector<T> a3 = new Vector<T>(a[3]);
            l3 = Fma(a3, left, l3);
            r3 = Fma(a3, right, r3);
        }
        Store(c, l0, r0, add);
        Store(c + cRow, l1, r1, add);
        Store(c + 2 * cRow, l2, r2, add);
        Store(c + 3 * cRow, l3, r3, add);
    }

    // Two sums of every other summand: one alone would wait for itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunOne(int depth, T* a, T* b, int* rows, T* c, int cRow, bool add)
    {
        Vector<T> l0 = default, r0 = default, l1 = default, r1 = default;
        int p = 0;
        for (; p < depth - 1; p += 2)
        {
            T* even = b + rows[p], odd = b + rows[p + 1];
            Vector<T> a0 = new Vector<T>(a[p]), a1 = new Vector<T>(a[p + 1]);
            l0 = Fma(a0, Vector.Load(even), l0);
            r0 = Fma(a0, Vector.Load(even + Width), r0);
            l1 = Fma(a1, Vector.Load(odd), l1);
            r1 = Fma(a1, Vector.Load(odd + Width), r1);
        }
        if (p < depth)
        {
            T* last = b + rows[p];
            l0 = Fma(new Vector<T>(a[p]), Vector.Load(last), l0);
            r0 = Fma(new Vector<T>(a[p]), Vector.Load(last + Width), r0);
        }
        Store(c, l0 + l1, r0 + r1, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(T* c, Vector<T> left, Vector<T> right, bool add)
    {
        if (add)
        {
            left += Vector.Load(c);
            right += Vector.Load(c + Width);
        }
        Vector.Store(left, c);
        Vector.Store(right, c + Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<T> Fma(Vector<T> a, Vector<T> b, Vector<T> c) => Simd.Fma(a, b, c);
}
