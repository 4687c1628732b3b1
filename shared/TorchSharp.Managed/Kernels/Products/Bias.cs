namespace TorchSharp.Kernels.Products;

/// <summary>What a product is added to on its way to memory.</summary>
internal readonly unsafe struct Bias<T> where T : unmanaged
{
    /// <summary>One number for each column of C; null for none.</summary>
    public T* PerColumn { get; init; }

    /// <summary>One number for each row of C; null for none.</summary>
    public T* PerRow { get; init; }

    /// <summary>Keep what is in C and add to it.</summary>
    public bool Accumulate { get; init; }

    public bool IsNothing => PerColumn is null && PerRow is null;
}
