namespace TorchSharp.Kernels.Products;

/// <summary>
/// A factor of a product, as <see cref="Gemm"/> asks for it: panels of some lines (rows of the left factor, columns of
/// the right one) next to each other. Where the elements come from is the implementer's business: a strided matrix, or
/// the patches of an image that were never written out.
/// </summary>
internal unsafe interface IPanels<T> where T : unmanaged
{
    /// <summary>
    /// Writes element p of lines line, line + 1, … at to[p · width], to[p · width + 1], …, for p from 0 to depth, which
    /// are the summands from <paramref name="start"/> on.
    /// </summary>
    /// <param name="line">The first line.</param>
    /// <param name="count">How many lines there are, at most <paramref name="width"/>; the rest of the panel is zeros.</param>
    /// <param name="start">The first summand.</param>
    /// <param name="depth">How many summands.</param>
    /// <param name="width">Lines in a panel.</param>
    /// <param name="to">width · depth elements.</param>
    void Pack(int line, int count, int start, int depth, int width, T* to);
}
