namespace TorchSharp.Kernels.Vectorised;

/// <summary>A function of a register.</summary>
internal interface IVectorFunction
{
    static abstract V At<T, V>(V x) where T : unmanaged where V : struct, IVector<V, T>;
}
