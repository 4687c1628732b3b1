namespace TorchSharp.Kernels;

/// <summary>A function of three elements, the first possibly of a type of its own (a condition).</summary>
internal interface ITernary<TSelf, TFirst, T>
    where TSelf : struct, ITernary<TSelf, TFirst, T>
    where TFirst : unmanaged
    where T : unmanaged
{
    static abstract T At(TFirst a, T b, T c);

    /// <summary>How long one element takes, in additions.</summary>
    static virtual int Cost => 1;

    static virtual void Over(ReadOnlySpan<TFirst> a, ReadOnlySpan<T> b, ReadOnlySpan<T> c, Span<T> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a[i], b[i], c[i]);
    }
}
