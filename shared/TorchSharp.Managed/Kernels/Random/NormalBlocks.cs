using System.Numerics;
using System.Runtime.Intrinsics;
using TorchSharp.Engine;

namespace TorchSharp.Kernels.Random;

/// <summary>
/// Normal numbers in blocks of 16, as PyTorch fills dense tensors of 16 elements or more: 8 pairs of uniform numbers
/// become 8 cosines and 8 sines; the last 16 are drawn anew if the count is no multiple.
/// </summary>
internal readonly struct NormalBlocks(double mean, double std) : IDraw
{
    /// <summary>Numbers of a block.</summary>
    public const int Block = 16;

    private const int Half = Block / 2;

    public void Fill<T>(RandomStream stream, Span<T> y) where T : unmanaged, INumber<T>
    {
        stream.Uniforms(y);
        Transform(y[..(y.Length / Block * Block)]);
        if (y.Length % Block == 0) return;
        Span<T> last = y[^Block..];
        stream.Uniforms(last);
        Transform(last);
    }

    private unsafe void Transform<T>(Span<T> y) where T : unmanaged, INumber<T>
    {
        (double m, double s) = (mean, std);
        fixed (T* start = y)
        {
            nint at = (nint)start;
            Threads.For(y.Length / Block, 8L * y.Length, (from, to) =>
            {
                for (int block = from; block < to; block++)
                {
                    if (typeof(T) == typeof(float)) Floats((float*)at + block * Block, (float)m, (float)s);
                    else Doubles((double*)at + block * Block, m, s);
                }
            });
        }
    }

    private static unsafe void Floats(float* y, float mean, float std)
    {
        Vector256<float> u = Vector256.Load(y), v = Vector256.Load(y + Half);
        Vector256<float> radius = Vector256.Sqrt(-2f * Vector256.Log(Vector256<float>.One - u)) * std;
        (Vector256<float> sin, Vector256<float> cos) = Vector256.SinCos(2 * MathF.PI * v);
        (radius * cos + Vector256.Create(mean)).Store(y);
        (radius * sin + Vector256.Create(mean)).Store(y + Half);
    }

    private static unsafe void Doubles(double* y, double mean, double std)
    {
        Vector512<double> u = Vector512.Load(y), v = Vector512.Load(y + Half);
        Vector512<double> radius = Vector512.Sqrt(-2.0 * Vector512.Log(Vector512<double>.One - u)) * std;
        (Vector512<double> sin, Vector512<double> cos) = Vector512.SinCos(2 * Math.PI * v);
        (radius * cos + Vector512.Create(mean)).Store(y);
        (radius * sin + Vector512.Create(mean)).Store(y + Half);
    }
}
