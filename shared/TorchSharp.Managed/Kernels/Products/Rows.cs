namespace TorchSharp.Kernels.Products;

/// <summary>
/// How rows are cut into panels: tall ones as far as they go, then short ones, such that as little as possible is
/// padding at the end.
/// </summary>
internal readonly struct Rows<TTile, T>
    where TTile : struct, ITile<T>
    where T : unmanaged
{
    private readonly int _tallPanels;

    public Rows(int count)
    {
        Count = count;
        Panels = (count + TTile.Tall - 1) / TTile.Tall;
        int spare = Panels * TTile.Tall - count;
        _tallPanels = Panels - Math.Min(Panels, spare / (TTile.Tall - TTile.Short));
    }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    public int Panels { get; }

    /// <summary>Rows with the padding at the end.</summary>
    public int Padded => Start(Panels);

    public int Start(int panel) =>
        panel <= _tallPanels ? panel * TTile.Tall : _tallPanels * TTile.Tall + (panel - _tallPanels) * TTile.Short;

    public int Height(int panel) => panel < _tallPanels ? TTile.Tall : TTile.Short;
}
