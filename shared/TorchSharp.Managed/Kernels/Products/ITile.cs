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
    /// <param name="height">Rows of this piece: those of the tall form, of the short one, or 1.</param>
    /// <param name="depth">How many summands.</param>
    /// <param name="a">A panel as tall as the piece.</param>
    /// <param name="b">Where the rows of B are counted from.</param>
    /// <param name="rows">How far from there each row of B starts.</param>
    /// <param name="c">The first element of C.</param>
    /// <param name="cRow">How far apart rows of C are.</param>
    /// <param name="add">Keep what is in C.</param>
    static abstract void Run(int height, int depth, T* a, T* b, int* rows, T* c, int cRow, bool add);
}
