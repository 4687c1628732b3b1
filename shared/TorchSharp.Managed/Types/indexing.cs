namespace TorchSharp;

/// <summary>Order of the axes of a grid.</summary>
public enum indexing
{
    xy = 0,
    ij = 1,
}
