namespace TorchSharp.Kernels;

/// <summary>A function of three elements, the first possibly of a type of its own (a condition).</summary>
internal interface ITernary<TSelf, TFirst, T>
    where TSelf : struct, ITernary<TSelf, TFirst, T>
    where TFirst : unmanaged
    where T : unmanaged
{
    T At(TFirst a, T b, T c);
}
