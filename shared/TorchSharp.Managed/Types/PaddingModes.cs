namespace TorchSharp;

/// <summary>What a tensor is surrounded with.</summary>
public enum PaddingModes
{
    /// <summary>Zeros.</summary>
    Zeros = 0,

    /// <summary>The tensor mirrored at its first and last element.</summary>
    Reflect = 1,

    /// <summary>The nearest element.</summary>
    Replicate = 2,

    /// <summary>The tensor again, from its other end.</summary>
    Circular = 3,

    /// <summary>A given number.</summary>
    Constant = 4,
}
