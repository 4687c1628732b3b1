namespace TorchSharp.Kernels.Convolution;

/// <summary>Where the positions of a convolution's result go along one dimension: position i to Start + i · Step, if that is in [0, Size).</summary>
internal readonly record struct Target(int Size, int Start, int Step)
{
    /// <summary>Every output is where it is.</summary>
    public static Target OfOutputs(ConvolutionAxis a) => new(a.Out, 0, 1);

    /// <summary>The inputs of one phase.</summary>
    public static Target OfInputs(ConvolutionAxis a, int phase) => new(a.In, phase - a.Padding, a.Stride);

    public bool Holds(int position) => At(position) >= 0 && At(position) < Size;

    public int At(int position) => Start + position * Step;

    /// <summary>The first position that goes nowhere any more.</summary>
    public int End => (Size - Start + Step - 1) / Step;
}
