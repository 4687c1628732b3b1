namespace TorchSharp.Kernels;

/// <summary>A function of two elements of one type, as a kernel sees it.</summary>
internal interface IBinary<TSelf, TIn, TOut>
    where TSelf : struct, IBinary<TSelf, TIn, TOut>
    where TIn : unmanaged
    where TOut : unmanaged
{
    static abstract TOut At(TIn a, TIn b);

    /// <summary>How long one element takes, in additions.</summary>
    static virtual int Cost => 1;

    static virtual void Over(ReadOnlySpan<TIn> a, ReadOnlySpan<TIn> b, Span<TOut> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a[i], b[i]);
    }

    static virtual void OverRight(ReadOnlySpan<TIn> a, TIn b, Span<TOut> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a[i], b);
    }

    static virtual void OverLeft(TIn a, ReadOnlySpan<TIn> b, Span<TOut> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.At(a, b[i]);
    }
}
