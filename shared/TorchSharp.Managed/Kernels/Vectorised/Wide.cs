using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.Vectorised;

/// <summary>512 bits.</summary>
internal readonly unsafe struct Wide<T>(Vector512<T> value) : IVector<Wide<T>, T> where T : unmanaged
{
    private readonly Vector512<T> _value = value;

    public static int Count => Vector512<T>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Load(T* from) => new(Vector512.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Wide<T> value, T* to) => Vector512.Store(value._value, to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Of(double value) => typeof(T) == typeof(float)
        ? new(Vector512.Create((float)value).As<float, T>())
        : new(Vector512.Create(value).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> All(T value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> operator +(Wide<T> a, Wide<T> b) => new(a._value + b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> operator -(Wide<T> a, Wide<T> b) => new(a._value - b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> operator -(Wide<T> a) => new(-a._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> operator *(Wide<T> a, Wide<T> b) => new(a._value * b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> operator /(Wide<T> a, Wide<T> b) => new(a._value / b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Fma(Wide<T> a, Wide<T> b, Wide<T> c) => typeof(T) == typeof(float)
        ? new(Vector512.FusedMultiplyAdd(a._value.As<T, float>(), b._value.As<T, float>(), c._value.As<T, float>()).As<float, T>())
        : new(Vector512.FusedMultiplyAdd(a._value.As<T, double>(), b._value.As<T, double>(), c._value.As<T, double>()).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Min(Wide<T> a, Wide<T> b) => new(Vector512.MinNative(a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Max(Wide<T> a, Wide<T> b) => new(Vector512.MaxNative(a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Abs(Wide<T> a) => new(Vector512.Abs(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Sqrt(Wide<T> a) => new(Vector512.Sqrt(a._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Round(Wide<T> a) => typeof(T) == typeof(float)
        ? new(Vector512.Round(a._value.As<T, float>()).As<float, T>())
        : new(Vector512.Round(a._value.As<T, double>()).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> CopySign(Wide<T> value, Wide<T> sign) => new(Vector512.CopySign(value._value, sign._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Log(Wide<T> a) => typeof(T) == typeof(float)
        ? new(Vector512.Log(a._value.As<T, float>()).As<float, T>())
        : new(Vector512.Log(a._value.As<T, double>()).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Sin(Wide<T> a) => typeof(T) == typeof(float)
        ? new(Vector512.Sin(a._value.As<T, float>()).As<float, T>())
        : new(Vector512.Sin(a._value.As<T, double>()).As<double, T>());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Cos(Wide<T> a) => typeof(T) == typeof(float)
        ? new(Vector512.Cos(a._value.As<T, float>()).As<float, T>())
        : new(Vector512.Cos(a._value.As<T, double>()).As<double, T>());

    // A number whose last bit is worth 1 has n in its last bits; shifted up they are an exponent.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> PowerOfTwo(Wide<T> n)
    {
        if (typeof(T) == typeof(float))
        {
            Vector512<float> whole = n._value.As<T, float>() + Vector512.Create(12582912f);
            return new((Vector512.ShiftLeft(whole.As<float, int>(), 23) + Vector512.Create(1f).As<float, int>()).As<int, T>());
        }
        Vector512<double> large = n._value.As<T, double>() + Vector512.Create(6755399441055744.0);
        return new((Vector512.ShiftLeft(large.As<double, long>(), 52) + Vector512.Create(1.0).As<double, long>()).As<long, T>());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Less(Wide<T> a, Wide<T> b) => new(Vector512.LessThan(a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Same(Wide<T> a, Wide<T> b) => new(Vector512.Equals(a._value, b._value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Wide<T> Choose(Wide<T> mask, Wide<T> a, Wide<T> b) =>
        new(Vector512.ConditionalSelect(mask._value, a._value, b._value));
}
