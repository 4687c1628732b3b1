using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Kernels.Vectorised;

namespace TorchSharp.Kernels;

/// <summary>
/// Vector forms of functions that are not exactly rounded. Short spans are padded to a full vector, so that an
/// element's value never depends on where it lies or how many neighbours it has.
/// </summary>
internal static class Vectors
{
    private const int Full = 16;

    public static void Exp<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        VectorLoop.Over<Exp, T>(x, y);

    public static void Log<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (x.Length >= Full)
        {
            TensorPrimitives.Log(x, y);
            return;
        }
        Span<T> padded = stackalloc T[Full];
        padded[x.Length..].Fill(T.One);
        x.CopyTo(padded);
        TensorPrimitives.Log<T>(padded, padded);
        padded[..x.Length].CopyTo(y);
    }
}
