namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// How one dimension of an image is laid out for a convolution: with zeros around it, and cut into as many phases as the
/// stride has, each holding every stride-th point. What a tap of the kernel sees of neighbouring positions then lies
/// side by side.
/// </summary>
/// <param name="Size">Points of the image.</param>
/// <param name="Length">Points of a phase, zeros included.</param>
/// <param name="Step">The stride; as many phases.</param>
/// <param name="Before">Zeros before the image.</param>
internal readonly record struct Lattice(int Size, int Length, int Step, int Before)
{
    /// <summary>For the inputs of a convolution.</summary>
    public static Lattice OfInputs(ConvolutionAxis a) => new(a.In, a.Out + Reach(a), a.Stride, a.Padding);

    /// <summary>For its outputs, laid like the inputs: position o at point o of every phase.</summary>
    public static Lattice OfOutputs(ConvolutionAxis a) => new(a.Out, a.Out + Reach(a), 1, 0);

    /// <summary>For its outputs, when what is sought are the inputs: zeros before, as far as the kernel reaches back.</summary>
    public static Lattice OfGradients(ConvolutionAxis a) => new(a.Out, Positions(a) + Reach(a), 1, Reach(a));

    /// <summary>Positions of one phase of the inputs.</summary>
    public static int Positions(ConvolutionAxis a) => (a.In - 1 + a.Padding) / a.Stride + 1;

    /// <summary>How many points the kernel's last tap lies behind its first.</summary>
    public static int Reach(ConvolutionAxis a) => (a.Kernel - 1) * a.Dilation / a.Stride;

    /// <summary>The points [From, To) of a phase that are in the image.</summary>
    public (int From, int To) Inside(int phase)
    {
        int first = Before - phase;
        int from = first <= 0 ? 0 : (first + Step - 1) / Step;
        int last = Size - 1 + first;
        int to = last < 0 ? 0 : Math.Min(Length, last / Step + 1);
        return (Math.Min(from, to), to);
    }

    /// <summary>The point of the image at a point of a phase.</summary>
    public int At(int point, int phase) => point * Step + phase - Before;
}
