using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels.Products;

/// <summary>Panels of a matrix that lies in memory with any strides.</summary>
/// <param name="data">Element 0 of line 0.</param>
/// <param name="lineStride">From one line to the next.</param>
/// <param name="depthStride">From one element of a line to the next.</param>
internal readonly unsafe struct StridedPanels<T>(T* data, long lineStride, long depthStride) : IPanels<T> where T : unmanaged
{
    /// <summary>Whether panels can be read where they are: the lines' elements lie side by side.</summary>
    public bool AreInPlace => lineStride == 1;

    public T* At(int line, int start) => data + line * lineStride + start * depthStride;

    public int DepthStride => (int)depthStride;

    public void Pack(int line, int count, int start, int depth, int width, T* to)
    {
        T* from = At(line, start);
        if (count < width) new Span<T>(to, width * depth).Clear();
        if (lineStride == 1) CopyRows(from, depthStride, count, depth, width, to);
        else if (depthStride == 1 && sizeof(T) >= 4) Transpose(from, count, depth, width, to);
        else CopyElements(from, count, depth, width, to);
    }

    private void Transpose(T* from, int count, int depth, int width, T* to)
    {
        T** lines = stackalloc T*[count];
        for (int i = 0; i < count; i++) lines[i] = from + i * lineStride;
        if (sizeof(T) == 4) Transposition.OfFours((uint**)lines, count, depth, width, (uint*)to);
        else Transposition.OfEights((ulong**)lines, count, depth, width, (ulong*)to);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyRows(T* from, long stride, int count, int depth, int width, T* to)
    {
        if (Vector512.IsHardwareAccelerated && count == 2 * Vector512<T>.Count)
        {
            for (int p = 0; p < depth; p++, from += stride, to += width)
            {
                Vector512.Store(Vector512.Load(from), to);
                Vector512.Store(Vector512.Load(from + Vector512<T>.Count), to + Vector512<T>.Count);
            }
            return;
        }

        int whole = count - count % Vector128<T>.Count;
        for (int p = 0; p < depth; p++, from += stride, to += width)
        {
            int i = 0;
            for (; i < whole; i += Vector128<T>.Count) Vector128.Store(Vector128.Load(from + i), to + i);
            for (; i < count; i++) to[i] = from[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CopyElements(T* from, int count, int depth, int width, T* to)
    {
        for (int i = 0; i < count; i++)
        {
            T* read = from + i * lineStride, write = to + i;
            for (int p = 0; p < depth; p++, read += depthStride, write += width) *write = *read;
        }
    }
}
