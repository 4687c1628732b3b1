namespace TorchSharp.Kernels.Vectorised;

/// <summary>A function of three registers.</summary>
internal interface IVectorTriple
{
    static abstract V At<T, V>(V a, V b, V c) where T : unmanaged where V : struct, IVector<V, T>;
}
