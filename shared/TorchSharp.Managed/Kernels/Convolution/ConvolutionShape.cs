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
    /// Images so small that positions at their edges are a good part of them, with several channels on both sides; and so
    /// few that they may all be laid out at once.
    /// </summary>
    public bool IsSmall =>
        Groups == 1 && Depth.IsPointwise && !IsPointwise && Height.IsShort && Width.IsShort && Math.Max(InSize, OutSize) <= 256 && Batch >= 16 &&
        Math.Min(InChannels, OutChannels) >= 8 && Math.Max(InChannels, OutChannels) <= 1024 &&
        (long)Batch * Math.Max(InChannels, OutChannels) * Math.Max(InSize, OutSize) <= 1 << 22;

    /// <summary>The batch fills blocks of 32 images, three quarters of them at least.</summary>
    public bool FillsBlocks => 4 * Batch >= 3 * ((Batch + 31) / 32 * 32);

    /// <summary>Multiplications of one pass.</summary>
    public long Work => (long)Batch * OutSize * OutChannels * Window;
}
