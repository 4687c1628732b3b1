using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels.Vectorised;

/// <summary>One of two numbers where a byte is not 0, without a branch.</summary>
internal static unsafe class Selection
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ReadOnlySpan<byte> mask, ReadOnlySpan<int> a, ReadOnlySpan<int> b, Span<int> y)
    {
        int i = 0;
        if (Avx512F.IsSupported)
        {
            fixed (byte* m = mask)
            fixed (int* pa = a, pb = b, py = y)
            {
                for (; i <= y.Length - 16; i += 16)
                {
                    Vector512<int> not = Vector512.Equals(Avx512F.ConvertToVector512Int32(Vector128.Load(m + i)), Vector512<int>.Zero);
                    Vector512.Store(Vector512.ConditionalSelect(not, Vector512.Load(pb + i), Vector512.Load(pa + i)), py + i);
                }
            }
        }
        for (; i < y.Length; i++)
        {
            int bits = mask[i] == 0 ? 0 : -1;
            y[i] = (a[i] & bits) | (b[i] & ~bits);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ReadOnlySpan<byte> mask, ReadOnlySpan<long> a, ReadOnlySpan<long> b, Span<long> y)
    {
        for (int i = 0; i < y.Length; i++)
        {
            long bits = mask[i] == 0 ? 0 : -1;
            y[i] = (a[i] & bits) | (b[i] & ~bits);
        }
    }
}
