namespace TorchSharp;

/// <summary>How index_reduce combines values.</summary>
public enum Reduce
{
    prod = 0,
    mean = 1,
    amax = 2,
    amin = 3,
}
