using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Products;

/// <summary>Products that are over before packing would pay: tiny ones, and those with one row or column.</summary>
internal static unsafe class SmallProduct
{
    /// <summary>C = A · B with any strides of the factors, C without gaps.</summary>
    public static void Run<T>(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c)
        where T : unmanaged, INumber<T>
    {
        if (bColumn == 1 && n > 1) Rows(m, n, k, a, aRow, aColumn, b, bRow, c);
        else if (aRow == 1 && n == 1) Rows(1, m, k, b, bColumn, bRow, a, aColumn, c);
        else if (aColumn == 1 && bRow == 1) Dots(m, n, k, a, aRow, b, bColumn, c);
        else Elements(m, n, k, a, aRow, aColumn, b, bRow, bColumn, c);
    }

    // Rows of C, some vectors at a time, as sums of rows of B.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Rows<T>(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, T* c) where T : unmanaged, INumber<T>
    {
        int w = Vector<T>.Count;
        for (int i = 0; i < m; i++, a += aRow, c += n)
        {
            int j = 0;
            for (; j <= n - 4 * w; j += 4 * w)
            {
                Vector<T> c0 = default, c1 = default, c2 = default, c3 = default;
                T* x = a, y = b + j;
                for (int p = 0; p < k; p++, x += aColumn, y += bRow)
                {
                    var factor = new Vector<T>(*x);
                    c0 = Simd.Fma(factor, Vector.Load(y), c0);
                    c1 = Simd.Fma(factor, Vector.Load(y + w), c1);
                    c2 = Simd.Fma(factor, Vector.Load(y + 2 * w), c2);
                    c3 = Simd.Fma(factor, Vector.Load(y + 3 * w), c3);
                }
                Vector.Store(c0, c + j);
                Vector.Store(c1, c + j + w);
                Vector.Store(c2, c + j + 2 * w);
                Vector.Store(c3, c + j + 3 * w);
            }
            for (; j <= n - w; j += w)
            {
                Vector<T> sum = default;
                T* x = a, y = b + j;
                for (int p = 0; p < k; p++, x += aColumn, y += bRow) sum = Simd.Fma(new Vector<T>(*x), Vector.Load(y), sum);
                Vector.Store(sum, c + j);
            }
            for (; j < n; j++) c[j] = Sum(k, a, aColumn, b + j, bRow);
        }
    }

    private static void Dots<T>(int m, int n, int k, T* a, long aRow, T* b, long bColumn, T* c) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                *c++ = TensorPrimitives.Dot(new ReadOnlySpan<T>(a + i * aRow, k), new ReadOnlySpan<T>(b + j * bColumn, k));
    }

    private static void Elements<T>(int m, int n, int k, T* a, long aRow, long aColumn, T* b, long bRow, long bColumn, T* c)
        where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                *c++ = Sum(k, a + i * aRow, aColumn, b + j * bColumn, bRow);
    }

    private static T Sum<T>(int k, T* a, long aStep, T* b, long bStep) where T : unmanaged, INumber<T>
    {
        T sum = T.Zero;
        for (int p = 0; p < k; p++, a += aStep, b += bStep) sum = Simd.Fma(*a, *b, sum);
        return sum;
    }
}
