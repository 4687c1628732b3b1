namespace TorchSharp;

/// <summary>How a tensor is printed.</summary>
public enum TensorStringStyle
{
    /// <summary>Shape, dtype and device only.</summary>
    Metadata = 0,

    /// <summary>As Julia prints arrays.</summary>
    Julia = 1,

    /// <summary>As NumPy prints arrays.</summary>
    Numpy = 2,

    /// <summary>As nested C# braces.</summary>
    CSharp = 3,

    /// <summary>What torch.TensorStringStyle says.</summary>
    Default = 4,
}
