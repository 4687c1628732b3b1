namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// The sizes of a convolution: x (Batch, InChannels, Depth.In, Height.In, Width.In) with
/// w (OutChannels, InChannels / Groups, Depth.Kernel, Height.Kernel, Width.Kernel) gives
/// y (Batch, OutChannels, Depth.Out, Height.Out, Width.Out). One and two dimensions have leading ones of size 1.
/// </summary>
internal sealed record ConvolutionShape(
    int Batch, int InChannels, int OutChannels, int Groups, ConvolutionAxis Depth, ConvolutionAxis Height, ConvolutionAxis Width)
{
    /// <summary>Positions of an input image.</summary>
    public int InSize => Depth.In * Height.In * Width.In;

    /// <summary>Positions of an output image.</summary>
    public int OutSize => Depth.Out * Height.Out * Width.Out;

    /// <summary>Taps of the kernel.</summary>
    public int KernelSize => Depth.Kernel * Height.Kernel * Width.Kernel;

    /// <summary>Input channels that one output channel sees.</summary>
    public int GroupIn => InChannels / Groups;

    /// <summary>Output channels that one input channel reaches.</summary>
    public int GroupOut => OutChannels / Groups;

    /// <summary>Inputs that one output sees.</summary>
    public int Window => GroupIn * KernelSize;

    public bool IsPointwise => Depth.IsPointwise && Height.IsPointwise && Width.IsPointwise;

    /// <summary>Each image is seen once, whole: the convolution is a product of matrices.</summary>
    public bool IsWhole => Groups == 1 && Depth.IsWhole && Height.IsWhole && Width.IsWhole;

    /// <summary>
    /// Images so small, and so many, that one position of several images at a time is less work than several positions
    /// of one image.
    /// </summary>
    /// <param name="channels">That each result is made of.</param>
    /// <param name="results">Channels of the result.</param>
    public bool IsSmall(int channels, int results) =>
        Groups == 1 && Depth.IsPointwise && !IsPointwise && Batch >= 16 && Math.Max(InSize, OutSize) <= 256 && KernelSize <= 64 &&
        channels >= 8 && results >= 8 && channels <= 1024;

    /// <summary>Multiplications of one pass.</summary>
    public long Work => (long)Batch * OutSize * OutChannels * Window;
}
