namespace TorchSharp.Kernels;

/// <summary>A function of one element, as a kernel sees it: both types known.</summary>
internal interface IUnary<TSelf, TIn, TOut>
    where TSelf : struct, IUnary<TSelf, TIn, TOut>
    where TIn : unmanaged
    where TOut : unmanaged
{
    static abstract TOut At(TIn x);

    /// <summary>How long one element takes, in additions.</summary>
    static virtual int Cost => 1;

    /// <summary>The same over spans of equal length; overridden where a vector form exists.</summary>
    static virtual void Over(ReadOnlySpan<TIn> x, Span<TOut> y)
    {
        for (int i = 0; i < x.Length; i++) y[i] = TSelf.At(x[i]);
    }
}
