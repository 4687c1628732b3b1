namespace TorchSharp.Kernels.Vectorised;

/// <summary>
/// A register full of floats or doubles: <see cref="Wide{T}"/> where there are 512 bits, else <see cref="Narrow{T}"/>.
/// A function written once in these terms runs at either width.
/// </summary>
internal unsafe interface IVector<TSelf, T>
    where TSelf : struct, IVector<TSelf, T>
    where T : unmanaged
{
    static abstract int Count { get; }

    static abstract TSelf Load(T* from);

    static abstract void Store(TSelf value, T* to);

    /// <summary>The same number everywhere.</summary>
    static abstract TSelf Of(double value);

    /// <summary>The same number everywhere.</summary>
    static abstract TSelf All(T value);

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a);

    static abstract TSelf operator *(TSelf a, TSelf b);

    static abstract TSelf operator /(TSelf a, TSelf b);

    /// <summary>a · b + c, rounded once.</summary>
    static abstract TSelf Fma(TSelf a, TSelf b, TSelf c);

    /// <summary>The smaller; if b is NaN, b.</summary>
    static abstract TSelf Min(TSelf a, TSelf b);

    /// <summary>The larger; if b is NaN, b.</summary>
    static abstract TSelf Max(TSelf a, TSelf b);

    static abstract TSelf Abs(TSelf a);

    static abstract TSelf Sqrt(TSelf a);

    /// <summary>The nearest whole number, the even one of two.</summary>
    static abstract TSelf Round(TSelf a);

    static abstract TSelf CopySign(TSelf value, TSelf sign);

    /// <summary>Natural logarithm.</summary>
    static abstract TSelf Log(TSelf a);

    static abstract TSelf Sin(TSelf a);

    static abstract TSelf Cos(TSelf a);

    /// <summary>2ⁿ for whole n within the range of exponents.</summary>
    static abstract TSelf PowerOfTwo(TSelf n);

    /// <summary>All bits set where a &lt; b, else none; false for NaN.</summary>
    static abstract TSelf Less(TSelf a, TSelf b);

    /// <summary>All bits set where a = b.</summary>
    static abstract TSelf Same(TSelf a, TSelf b);

    /// <summary>a where the mask's bits are set, else b.</summary>
    static abstract TSelf Choose(TSelf mask, TSelf a, TSelf b);
}
