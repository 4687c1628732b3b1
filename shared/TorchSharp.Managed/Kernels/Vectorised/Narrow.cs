using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Vectorised;

/// <summary>As many bits as <see cref="Vector{T}"/> has.</summary>
internal readonly unsafe struct Narrow<T>(Vector<T> value) : IVector<Narrow<T>, T> where T : unmanaged
{
    private readonly Vector<T> _value = value;

    public static int Count => Vector<T>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Load(T* from) => new(Vector.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Narrow<T> value, T* to) => Vector.Store(value._value, to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Of(double value) => typeof(T) == typeof(float)
        ? new(Vector.Create((float)value).As<float, T>())
        : new(Vector.Create(value).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> All(T value) => new(Vector.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> operator +(Narrow<T> a, Narrow<T> b) => new(a._value + b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> operator -(Narrow<T> a, Narrow<T> b) => new(a._value - b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> operator -(Narrow<T> a) => new(-a._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> operator *(Narrow<T> a, Narrow<T> b) => new(a._value * b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> operator /(Narrow<T> a, Narrow<T> b) => new(a._value / b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Fma(Narrow<T> a, Narrow<T> b, Narrow<T> c) => typeof(T) == typeof(float)
        ? new(Vector.FusedMultiplyAdd(a._value.As<T, float>(), b._value.As<T, float>(), c._value.As<T, float>()).As<float, T>())
        : new(Vector.FusedMultiplyAdd(a._value.As<T, double>(), b._value.As<T, double>(), c._value.As<T, double>()).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Min(Narrow<T> a, Narrow<T> b) => new(Vector.MinNative(a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Max(Narrow<T> a, Narrow<T> b) => new(Vector.MaxNative(a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Abs(Narrow<T> a) => new(Vector.Abs(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Sqrt(Narrow<T> a) => new(Vector.SquareRoot(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Round(Narrow<T> a) => typeof(T) == typeof(float)
        ? new(Vector.Round(a._value.As<T, float>()).As<float, T>())
        : new(Vector.Round(a._value.As<T, double>()).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> CopySign(Narrow<T> value, Narrow<T> sign) => new(Vector.CopySign(value._value, sign._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Log(Narrow<T> a) => typeof(T) == typeof(float)
        ? new(Vector.Log(a._value.As<T, float>()).As<float, T>())
        : new(Vector.Log(a._value.As<T, double>()).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Sin(Narrow<T> a) => typeof(T) == typeof(float)
        ? new(Vector.Sin(a._value.As<T, float>()).As<float, T>())
        : new(Vector.Sin(a._value.As<T, double>()).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Cos(Narrow<T> a) => typeof(T) == typeof(float)
        ? new(Vector.Cos(a._value.As<T, float>()).As<float, T>())
        : new(Vector.Cos(a._value.As<T, double>()).As<double, T>());

    // A number whose last bit is worth 1 has n in its last bits; shifted up they are an exponent.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> PowerOfTwo(Narrow<T> n)
    {
        if (typeof(T) == typeof(float))
        {
            Vector<float> whole = n._value.As<T, float>() + Vector.Create(12582912f);
            return new((Vector.ShiftLeft(whole.As<float, int>(), 23) + Vector.Create(1f).As<float, int>()).As<int, T>());
        }
        Vector<double> large = n._value.As<T, double>() + Vector.Create(6755399441055744.0);
        return new((Vector.ShiftLeft(large.As<double, long>(), 52) + Vector.Create(1.0).As<double, long>()).As<long, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Less(Narrow<T> a, Narrow<T> b) => new(Vector.LessThan(a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Same(Narrow<T> a, Narrow<T> b) => new(Vector.Equals(a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Narrow<T> Choose(Narrow<T> mask, Narrow<T> a, Narrow<T> b) =>
        new(Vector.ConditionalSelect(mask._value, a._value, b._value));
}
