namespace TorchSharp.Kernels.Convolution;

/// <summary>One tap of the kernel: its number there, the phase it reads from, and how far from a position.</summary>
internal readonly record struct Tap(int Number, int Phase, int Offset)
{
    /// <summary>The taps by which outputs are made of inputs.</summary>
    public static Tap[] OfInputs(ConvolutionShape s, Lattices laid)
    {
        var taps = new List<Tap>(s.KernelSize);
        for (int d = 0; d < s.Depth.Kernel; d++)
            for (int h = 0; h < s.Height.Kernel; h++)
                for (int w = 0; w < s.Width.Kernel; w++)
                {
                    (int pd, int od) = Split(s.Depth, d);
                    (int ph, int oh) = Split(s.Height, h);
                    (int pw, int ow) = Split(s.Width, w);
                    taps.Add(new Tap(taps.Count, laid.Phase(pd, ph, pw), laid.Offset(od, oh, ow)));
                }
        return taps.ToArray();
    }

    /// <summary>The taps by which gradients of outputs reach one phase of the inputs; they look back.</summary>
    public static Tap[] OfGradients(ConvolutionShape s, Lattices laid, int phaseD, int phaseH, int phaseW)
    {
        var taps = new List<Tap>(s.KernelSize);
        int number = 0;
        for (int d = 0; d < s.Depth.Kernel; d++)
            for (int h = 0; h < s.Height.Kernel; h++)
                for (int w = 0; w < s.Width.Kernel; w++, number++)
                {
                    (int pd, int od) = Split(s.Depth, d);
                    (int ph, int oh) = Split(s.Height, h);
                    (int pw, int ow) = Split(s.Width, w);
                    if (pd != phaseD || ph != phaseH || pw != phaseW) continue;
                    taps.Add(new Tap(number, 0, laid.Offset(laid.Depth.Before - od, laid.Height.Before - oh, laid.Width.Before - ow)));
                }
        return taps.ToArray();
    }

    private static (int Phase, int Offset) Split(ConvolutionAxis a, int tap) =>
        (tap * a.Dilation % a.Stride, tap * a.Dilation / a.Stride);
}
