using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Vectorised;

/// <summary>
/// The error function and its relatives of a register, within a few units in the last place. All stand on one function,
/// exp(a²) erfc(a) for a ≥ 0: times 1 + 2a it goes from 1 to 2/√π without haste, so that one polynomial in
/// (a − 3) / (a + 3) serves the whole half line.
/// </summary>
internal static class VectorErrors
{
    /// <summary>erf(x): a polynomial near 0, where 1 − erfc(x) would cancel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Erf<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>
    {
        V a = V.Abs(x);
        V near = a * NearZero<T, V>(a * a);
        return V.CopySign(V.Choose(V.Less(a, V.Of(0.75)), near, V.Of(1.0) - Upper<T, V>(a)), x);
    }

    /// <summary>erfc(x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Erfc<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>
    {
        V a = V.Abs(x);
        V upper = Upper<T, V>(a);
        V near = V.Of(1.0) - x * NearZero<T, V>(x * x);
        V value = V.Choose(V.Less(x, V.Of(0.0)), V.Of(2.0) - upper, upper);
        return V.Choose(V.Less(a, V.Of(0.25)), near, value);
    }

    /// <summary>Φ(x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V NormalCdf<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T> =>
        NormalCdf<T, V>(x, Bell<T, V>(x));

    /// <summary>Φ(x) + x φ(x), the derivative of x Φ(x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluSlope<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>
    {
        V bell = Bell<T, V>(x);
        return V.Fma(x * V.Of(0.3989422804014327), bell, NormalCdf<T, V>(x, bell));
    }

    /// <summary>exp(−x²).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ExpMinusSquare<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>
    {
        x = V.Min(Beyond<T, V>(), V.Abs(x));
        V square = x * x, lost = V.Fma(x, x, -square);
        V e = VectorMath.Exp<T, V>(-square);
        return V.Fma(-lost, e, e);
    }

    // Where exp(−x²/2) has long been 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Beyond<T, V>() where T : unmanaged where V : struct, IVector<V, T> => V.Of(typeof(T) == typeof(float) ? 16.0 : 40.0);

    // exp(−x²/2); what the square rounds away counts where x is large.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Bell<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>
    {
        x = V.Min(Beyond<T, V>(), V.Abs(x));
        V half = x * V.Of(0.5), square = x * half, lost = V.Fma(x, half, -square);
        V e = VectorMath.Exp<T, V>(-square);
        return V.Fma(-lost, e, e);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V NormalCdf<T, V>(V x, V bell) where T : unmanaged where V : struct, IVector<V, T>
    {
        V a = V.Min(Beyond<T, V>(), V.Abs(x)) * V.Of(0.7071067811865476);
        V upper = V.Of(0.5) * bell * Scaled<T, V>(a);
        return V.Choose(V.Less(x, V.Of(0.0)), upper, V.Of(1.0) - upper);
    }

    // erfc(a) for a ≥ 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Upper<T, V>(V a) where T : unmanaged where V : struct, IVector<V, T> =>
        ExpMinusSquare<T, V>(a) * Scaled<T, V>(V.Min(Beyond<T, V>(), a));

    // exp(a²) erfc(a) for a from 0 to 40.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Scaled<T, V>(V a) where T : unmanaged where V : struct, IVector<V, T>
    {
        V t = (a - V.Of(3.0)) / (a + V.Of(3.0));
        V p;
        if (typeof(T) == typeof(float))
        {
            p = V.Of(8.007454974776247e-5);
            p = V.Fma(p, t, V.Of(-9.25376912641456e-5));
            p = V.Fma(p, t, V.Of(-0.0007340820503933423));
            p = V.Fma(p, t, V.Of(0.001875060245867973));
            p = V.Fma(p, t, V.Of(0.0025067786718598333));
            p = V.Fma(p, t, V.Of(-0.023763559702172088));
            p = V.Fma(p, t, V.Of(0.06831319671956372));
            p = V.Fma(p, t, V.Of(-0.11927528136881009));
            p = V.Fma(p, t, V.Of(0.1296447209153884));
            p = V.Fma(p, t, V.Of(-0.047562156146354076));
            p = V.Fma(p, t, V.Of(-0.13562110005839803));
            p = V.Fma(p, t, V.Of(1.2530080563514496));
        }
        else
        {
            p = V.Of(-3.3911909867032773e-9);
            p = V.Fma(p, t, V.Of(-7.639799314943797e-9));
            p = V.Fma(p, t, V.Of(2.9000929055085573e-8));
            p = V.Fma(p, t, V.Of(8.764760367419537e-8));
            p = V.Fma(p, t, V.Of(-1.2329717269906882e-7));
            p = V.Fma(p, t, V.Of(-5.963735131838203e-7));
            p = V.Fma(p, t, V.Of(3.404080395217622e-7));
            p = V.Fma(p, t, V.Of(3.4542640105498716e-6));
            p = V.Fma(p, t, V.Of(-7.218910412502913e-7));
            p = V.Fma(p, t, V.Of(-2.0089974552845623e-5));
            p = V.Fma(p, t, V.Of(4.945791767147631e-6));
            p = V.Fma(p, t, V.Of(0.000125095299675652));
            p = V.Fma(p, t, V.Of(-0.00010515888873985279));
            p = V.Fma(p, t, V.Of(-0.0007798312764345703));
            p = V.Fma(p, t, V.Of(0.0018886902217593946));
            p = V.Fma(p, t, V.Of(0.0025293916666202423));
            p = V.Fma(p, t, V.Of(-0.02377051490712478));
            p = V.Fma(p, t, V.Of(0.06830802735644059));
            p = V.Fma(p, t, V.Of(-0.11927366341575335));
            p = V.Fma(p, t, V.Of(0.129645158702281));
            p = V.Fma(p, t, V.Of(-0.04756229435344576));
            p = V.Fma(p, t, V.Of(-0.13562110612457573));
            p = V.Fma(p, t, V.Of(1.2530080582697296));
        }
        return p / V.Fma(V.Of(2.0), a, V.Of(1.0));
    }

    // erf(x) / x for x² up to 0.5625.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V NearZero<T, V>(V square) where T : unmanaged where V : struct, IVector<V, T>
    {
        V p;
        if (typeof(T) == typeof(float))
        {
            p = V.Of(-0.0006756479568680047);
            p = V.Fma(p, square, V.Of(0.005115332112532226));
            p = V.Fma(p, square, V.Of(-0.026835114568609705));
            p = V.Fma(p, square, V.Of(0.11283386538414544));
            p = V.Fma(p, square, V.Of(-0.37612619469437675));
            p = V.Fma(p, square, V.Of(1.1283791655787516));
        }
        else
        {
            p = V.Of(-1.2711547089821422e-7);
            p = V.Fma(p, square, V.Of(1.6044523839624666e-6));
            p = V.Fma(p, square, V.Of(-1.489862284147446e-5));
            p = V.Fma(p, square, V.Of(0.00012054266028326731));
            p = V.Fma(p, square, V.Of(-0.0008548300832069432));
            p = V.Fma(p, square, V.Of(0.005223977232952475));
            p = V.Fma(p, square, V.Of(-0.02686617061128781));
            p = V.Fma(p, square, V.Of(0.11283791670806737));
            p = V.Fma(p, square, V.Of(-0.3761263890318123));
            p = V.Fma(p, square, V.Of(1.1283791670955126));
        }
        return p;
    }
}
