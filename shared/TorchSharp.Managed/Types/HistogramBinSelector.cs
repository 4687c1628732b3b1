namespace TorchSharp;

/// <summary>Rules for choosing the number of bins.</summary>
public enum HistogramBinSelector
{
    Doane = 0,
    Rice = 1,
    Scott = 2,
    Sqrt = 3,
    Stone = 4,
    Sturges = 5,
}
