namespace TorchSharp.Kernels.Products;

/// <summary>The innermost product: a few rows and columns of C kept in registers for the whole depth of a block.</summary>
internal unsafe interface ITile<T> where T : unmanaged
{
    /// <summary>Rows of the tall form.</summary>
    static abstract int Tall { get; }

    /// <summary>Rows of the short form, used so that little is wasted at the lower edge.</summary>
    static abstract int Short { get; }

    /// <summary>Columns of both.</summary>
    static abstract int Columns { get; }

    /// <summary>C = A · B, or C += A · B.</summary>
    /// <param name="tall">Which of the two forms.</param>
    /// <param name="depth">How many summands.</param>
    /// <param name="a">A panel as tall as the tile.</param>
    /// <param name="b">Rows of B, each as wide as the tile.</param>
    /// <param name="bRow">How far apart they are.</param>
    /// <param name="c">The first element of C.</param>
    /// <param name="cRow">How far apart rows of C are.</param>
    /// <param name="add">Keep what is in C.</param>
    static abstract void Run(bool tall, int depth, T* a, T* b, int bRow, T* c, int cRow, bool add);
}
