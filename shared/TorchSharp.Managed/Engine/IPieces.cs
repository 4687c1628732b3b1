namespace TorchSharp.Engine;

/// <summary>Work that can be cut into independent pieces.</summary>
internal interface IPieces
{
    /// <summary>Does what belongs to the indices from <paramref name="from"/> up to but not including <paramref name="to"/>.</summary>
    void Run(int from, int to);
}
