using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Vectorised;

/// <summary>Functions of a register, within a few units in the last place; infinities and NaN as they should be.</summary>
internal static class VectorMath
{
    private const double Log2E = 1.4426950408889634;

    /// <summary>eˣ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>
    {
        x = V.Max(V.Of(typeof(T) == typeof(float) ? -104.5 : -746), V.Min(V.Of(typeof(T) == typeof(float) ? 89.5 : 710.5), x));
        V n = V.Round(x * V.Of(Log2E));
        V p = ExpMinus1OfRest<T, V>(Rest<T, V>(x, n)) + V.Of(1.0);

        // In two steps, so that results below the normal numbers and just below infinity come out.
        V half = V.Round(n * V.Of(0.5));
        return p * V.PowerOfTwo(half) * V.PowerOfTwo(n - half);
    }

    /// <summary>eˣ − 1, for x up to 80; below that as exact near 0 as elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ExpMinus1<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>
    {
        x = V.Max(V.Of(-80.0), V.Min(V.Of(80.0), x));
        V n = V.Round(x * V.Of(Log2E));
        V scale = V.PowerOfTwo(n);
        return V.Fma(scale, ExpMinus1OfRest<T, V>(Rest<T, V>(x, n)), scale - V.Of(1.0));
    }

    /// <summary>1 / (1 + e⁻ˣ).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sigmoid<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> =>
        V.Of(1.0) / (V.Of(1.0) + Exp<T, V>(-x));

    /// <summary>tanh x = (e²ˣ − 1) / (e²ˣ + 1), of |x|.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tanh<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>
    {
        V twice = V.Abs(x);
        V e = ExpMinus1<T, V>(twice + twice);
        return V.CopySign(e / (e + V.Of(2.0)), x);
    }

    /// <summary>log(1 + x) for x ≥ 0: what 1 + x rounds away is put back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V LogOnePlus<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>
    {
        V sum = V.Of(1.0) + x;
        V lost = x - (sum - V.Of(1.0));
        return V.Log(sum) + lost / sum;
    }

    // x − n log 2, log 2 in two pieces so that the first product is exact.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Rest<T, V>(V x, V n) where T : unmanaged where V : struct, IVector<V, T> => typeof(T) == typeof(float)
        ? V.Fma(n, V.Of(2.12194440e-4), V.Fma(n, V.Of(-0.693359375), x))
        : V.Fma(n, V.Of(-1.9082149292705877e-10), V.Fma(n, V.Of(-0.6931471803691238), x));

    // eʳ − 1 for |r| ≤ ½ log 2, by its series; in single precision the last coefficients are those of the best polynomial.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ExpMinus1OfRest<T, V>(V r) where T : unmanaged where V : struct, IVector<V, T>
    {
        V p;
        if (typeof(T) == typeof(float))
        {
            p = V.Of(0.0001973326870938763);
            p = V.Fma(p, r, V.Of(0.0013935317983850837));
            p = V.Fma(p, r, V.Of(0.00833358708769083));
            p = V.Fma(p, r, V.Of(0.041666459292173386));
            p = V.Fma(p, r, V.Of(0.1666666567325592));
            p = V.Fma(p, r, V.Of(0.5));
        }
        else
        {
            p = V.Of(1.0 / 6227020800);
            p = V.Fma(p, r, V.Of(1.0 / 479001600));
            p = V.Fma(p, r, V.Of(1.0 / 39916800));
            p = V.Fma(p, r, V.Of(1.0 / 3628800));
            p = V.Fma(p, r, V.Of(1.0 / 362880));
            p = V.Fma(p, r, V.Of(1.0 / 40320));
            p = V.Fma(p, r, V.Of(1.0 / 5040));
            p = V.Fma(p, r, V.Of(1.0 / 720));
            p = V.Fma(p, r, V.Of(1.0 / 120));
            p = V.Fma(p, r, V.Of(1.0 / 24));
            p = V.Fma(p, r, V.Of(1.0 / 6));
            p = V.Fma(p, r, V.Of(0.5));
        }
        return V.Fma(p, r * r, r);
    }
}
