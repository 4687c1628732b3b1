namespace TorchSharp;

/// <summary>How much a convolution pads by itself.</summary>
public enum Padding
{
    /// <summary>Nothing: the kernel stays inside the input.</summary>
    Valid = 0,

    /// <summary>As much as keeps the size of the input.</summary>
    Same = 1,
}
