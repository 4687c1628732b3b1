namespace TorchSharp.Kernels.Vectorised;

/// <summary>A function of two registers.</summary>
internal interface IVectorPair
{
    static abstract V At<T, V>(V a, V b) where T : unmanaged where V : struct, IVector<V, T>;
}
