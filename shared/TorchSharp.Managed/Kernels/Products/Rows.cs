namespace TorchSharp.Kernels.Products;

/// <summary>
/// How rows are cut into panels: tall ones as far as they go, then short ones, such that as little as possible is
/// padding at the end. A single row is a panel of its own kind.
/// </summary>
internal readonly struct Rows<TTile, T>
    where TTile : struct, ITile<T>
    where T : unmanaged
{
    private readonly int _tallPanels, _short;

    public Rows(int count)
    {
        Count = count;
        if (count == 1)
        {
            (Panels, _tallPanels, _short) = (1, 0, 1);
            return;
        }
        _short = TTile.Short;
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
        panel <= _tallPanels ? panel * TTile.Tall : _tallPanels * TTile.Tall + (panel - _tallPanels) * _short;

    public int Height(int panel) => panel < _tallPanels ? TTile.Tall : _short;
}
