using TorchSharp.Kernels.Products;

namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// What each tap of the kernel sees in laid-out images, as the lines of a factor: a line for each channel and tap, its
/// elements the positions.
/// </summary>
internal readonly unsafe struct TapLines<T>(T* laid, int* starts) : IPanels<T> where T : unmanaged
{
    public void Pack(int line, int count, int start, int depth, int width, T* to)
    {
        if (count < width) new Span<T>(to, width * depth).Clear();
        T** lines = stackalloc T*[count];
        for (int i = 0; i < count; i++) lines[i] = laid + starts[line + i] + start;
        if (sizeof(T) == 4) Transposition.OfFours((uint**)lines, count, depth, width, (uint*)to);
        else Transposition.OfEights((ulong**)lines, count, depth, width, (ulong*)to);
    }
}
