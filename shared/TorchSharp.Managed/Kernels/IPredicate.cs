using System.Numerics;

namespace TorchSharp.Kernels;

/// <summary>A question about one number.</summary>
internal interface IPredicate<TSelf> where TSelf : struct, IPredicate<TSelf>
{
    static abstract bool At<T>(T x) where T : unmanaged, INumber<T>;
}
