namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// A convolution along one spatial dimension: output o and kernel tap k meet input o · Stride − Padding + k · Dilation,
/// where that lies in [0, In). Padding is what lies before the input; what lies after follows from Out.
/// </summary>
internal readonly record struct ConvolutionAxis(int In, int Out, int Kernel, int Stride, int Padding, int Dilation)
{
    /// <summary>A dimension that is not there.</summary>
    public static ConvolutionAxis None => new(1, 1, 1, 1, 0, 1);

    /// <summary>Inputs that the kernel covers, gaps included.</summary>
    public int Span => Dilation * (Kernel - 1) + 1;

    /// <summary>Every output is its input.</summary>
    public bool IsPointwise => Kernel == 1 && Stride == 1 && Padding == 0 && In == Out;

    /// <summary>The kernel lies on the whole input, once.</summary>
    public bool IsWhole => Out == 1 && Padding == 0 && Kernel == In && Dilation == 1;

    /// <summary>The kernel covers few inputs, and the padding is no wider than it.</summary>
    public bool IsShort => Span <= 8 && Padding <= Span;

    /// <summary>The outputs [From, To) that tap k finds inside the input.</summary>
    public (int From, int To) Inside(int tap)
    {
        int first = Padding - tap * Dilation;
        int from = first <= 0 ? 0 : (first + Stride - 1) / Stride;
        int last = In - 1 + first;
        int to = last < 0 ? 0 : last / Stride + 1;
        to = Math.Min(to, Out);
        return (Math.Min(from, to), to);
    }

    /// <summary>The input that output o and tap k meet.</summary>
    public int At(int output, int tap) => output * Stride - Padding + tap * Dilation;
}
