using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.Products;

/// <summary>
/// For 512-bit vectors: 12 (or 8) rows by 2 vectors, 24 of the 32 registers.
/// Optimised at once: a test run is over before the JIT would get to it.
/// </summary>
internal readonly unsafe struct WideTile<T> : ITile<T> where T : unmanaged, INumber<T>
{
    public static int Tall => 12;

    public static int Short => 8;

    public static int Columns => 2 * Width;

    private static int Width => Vector512<T>.Count;

    public static void Run(int height, int depth, T* a, T* b, int* rows, T* c, int cRow, bool add)
    {
        if (height == Tall) RunTall(depth, a, b, rows, c, cRow, add);
        else if (height == Short) RunShort(depth, a, b, rows, c, cRow, add);
        else RunOne(depth, a, b, rows, c, cRow, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunTall(int depth, T* a, T* b, int* rows, T* c, int cRow, bool add)
    {
        Vector512<T> l0 = default, r0 = default, l1 = default, r1 = default, l2 = default, r2 = default;
        Vector512<T> l3 = default, r3 = default, l4 = default, r4 = default, l5 = default, r5 = default;
        Vector512<T> l6 = default, r6 = default, l7 = default, r7 = default, l8 = default, r8 = default;
        Vector512<T> l9 = default, r9 = default, lA = default, rA = default, lB = default, rB = default;
        for (int p = 0; p < depth; p++, a += 12)
        {
            T* row = b + rows[p];
            Vector512<T> left = Vector512.Load(row), right = Vector512.Load(row + Width);
            Vector512<T> a0 = Vector512.Create(*a);
            l0 = Fma(a0, left, l0);
            r0 = Fma(a0, right, r0);
            Vector512<T> a1 = Vector512.Create(a[1]);
            l1 = Fma(a1, left, l1);
            r1 = Fma(a1, right, r1);
            Vector512<T> a2 = Vector512.Create(a[2]);
            l2 = Fma(a2, left, l2);
            r2 = Fma(a2, right, r2);
            Vector512<T> a3 = Vector512.Create(a[3]);
            l3 = Fma(a3, left, l3);
            r3 = Fma(a3, right, r3);
            Vector512<T> a4 = Vector512.Create(a[4]);
            l4 = Fma(a4, left, l4);
            r4 = Fma(a4, right, r4);
            Vector512<T> a5 = Vector512.Create(a[5]);
            l5 = Fma(a5, left, l5);
            r5 = Fma(a5, right, r5);
            Vector512<T> a6 = Vector512.Create(a[6]);
            l6 = Fma(a6, left, l6);
            r6 = Fma(a6, right, r6);
            Vector512<T> a7 = Vector512.Create(a[7]);
            l7 = Fma(a7, left, l7);
            r7 = Fma(a7, right, r7);
            Vector512<T> a8 = Vector512.Create(a[8]);
            l8 = Fma(a8, left, l8);
            r8 = Fma(a8, right, r8);
            Vector512<T> a9 = Vector512.Create(a[9]);
            l9 = Fma(a9, left, l9);
            r9 = Fma(a9, right, r9);
            Vector512<T> aA = Vector512.Create(a[10]);
            lA = Fma(aA, left, lA);
            rA = Fma(aA, right, rA);
            Vector512<T> aB = Vector512.Create(a[11]);
            lB = Fma(aB, left, lB);
            rB = Fma(aB, right, rB);
        }
        Store(c, l0, r0, add);
        Store(c + cRow, l1, r1, add);
        Store(c + 2 * cRow, l2, r2, add);
        Store(c + 3 * cRow, l3, r3, add);
        Store(c + 4 * cRow, l4, r4, add);
        Store(c + 5 * cRow, l5, r5, add);
        Store(c + 6 * cRow, l6, r6, add);
        Store(c + 7 * cRow, l7, r7, add);
        Store(c + 8 * cRow, l8, r8, add);
        Store(c + 9 * cRow, l9, r9, add);
        Store(c + 10 * cRow, lA, rA, add);
        Store(c + 11 * cRow, lB, rB, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunShort(int depth, T* a, T* b, int* rows, T* c, int cRow, bool add)
    {
        Vector512<T> l0 = default, r0 = default, l1 = default, r1 = default, l2 = default, r2 = default;
        Vector512<T> l3 = default, r3 = default, l4 = default, r4 = default, l5 = default, r5 = default;
        Vector512<T> l6 = default, r6 = default, l7 = default, r7 = default;
        for (int p = 0; p < depth; p++, a += 8)
        {
            T* row = b + rows[p];
            Vector512<T> left = Vector512.Load(row), right = Vector512.Load(row + Width);
            Vector512<T> a0 = Vector512.Create(*a);
            l0 = Fma(a0, left, l0);
            r0 = Fma(a0, right, r0);
            Vector512<T> a1 = Vector512.Create(a[1]);
            l1 = Fma(a1, left, l1);
            r1 = Fma(a1, right, r1);
            Vector512<T> a2 = Vector512.Create(a[2]);
            l2 = Fma(a2, left, l2);
            r2 = Fma(a2, right, r2);
            Vector512<T> a3 = Vector512.Create(a[3]);
            l3 = Fma(a3, left, l3);
            r3 = Fma(a3, right, r3);
            Vector512<T> a4 = Vector512.Create(a[4]);
            l4 = Fma(a4, left, l4);
            r4 = Fma(a4, right, r4);
            Vector512<T> a5 = Vector512.Create(a[5]);
            l5 = Fma(a5, left, l5);
            r5 = Fma(a5, right, r5);
            Vector512<T> a6 = Vector512.Create(a[6]);
            l6 = Fma(a6, left, l6);
            r6 = Fma(a6, right, r6);
            Vector512<T> a7 = Vector512.Create(a[7]);
            l7 = Fma(a7, left, l7);
            r7 = Fma(a7, right, r7);
        }
        Store(c, l0, r0, add);
        Store(c + cRow, l1, r1, add);
        Store(c + 2 * cRow, l2, r2, add);
        Store(c + 3 * cRow, l3, r3, add);
        Store(c + 4 * cRow, l4, r4, add);
        Store(c + 5 * cRow, l5, r5, add);
        Store(c + 6 * cRow, l6, r6, add);
        Store(c + 7 * cRow, l7, r7, add);
    }

    // Two sums of every other summand: one alone would wait for itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunOne(int depth, T* a, T* b, int* rows, T* c, int cRow, bool add)
    {
        Vector512<T> l0 = default, r0 = default, l1 = default, r1 = default;
        int p = 0;
        for (; p < depth - 1; p += 2)
        {
            T* even = b + rows[p], odd = b + rows[p + 1];
            Vector512<T> a0 = Vector512.Create(a[p]), a1 = Vector512.Create(a[p + 1]);
            l0 = Fma(a0, Vector512.Load(even), l0);
            r0 = Fma(a0, Vector512.Load(even + Width), r0);
            l1 = Fma(a1, Vector512.Load(odd), l1);
            r1 = Fma(a1, Vector512.Load(odd + Width), r1);
        }
        if (p < depth)
        {
            T* last = b + rows[p];
            l0 = Fma(Vector512.Create(a[p]), Vector512.Load(last), l0);
            r0 = Fma(Vector512.Create(a[p]), Vector512.Load(last + Width), r0);
        }
        Store(c, l0 + l1, r0 + r1, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(T* c, Vector512<T> left, Vector512<T> right, bool add)
    {
        if (add)
        {
            left += Vector512.Load(c);
            right += Vector512.Load(c + Width);
        }
        Vector512.Store(left, c);
        Vector512.Store(right, c + Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Fma(Vector512<T> a, Vector512<T> b, Vector512<T> c)
    {
        if (typeof(T) == typeof(float)) return Vector512.FusedMultiplyAdd(a.As<T, float>(), b.As<T, float>(), c.As<T, float>()).As<float, T>();
        if (typeof(T) == typeof(double)) return Vector512.FusedMultiplyAdd(a.As<T, double>(), b.As<T, double>(), c.As<T, double>()).As<double, T>();
        return a * b + c;
    }
}
