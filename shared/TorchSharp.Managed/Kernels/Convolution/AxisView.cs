namespace TorchSharp.Kernels.Convolution;

/// <summary>
/// What each position of a convolution's result sees along one dimension. The taps of a position are neighbours in the list
/// of its phase, in the order in which they meet the source, every <see cref="Step"/> points.
/// </summary>
internal sealed class AxisView
{
    /// <summary>Points of the source.</summary>
    public required int Sources { get; init; }

    /// <summary>From the point that one tap of a phase meets to that of the next.</summary>
    public required int Step { get; init; }

    /// <summary>For each phase, the taps of the kernel.</summary>
    public required int[][] Taps { get; init; }

    /// <summary>For each position of the result, its taps inside the source.</summary>
    public required Spot[] Spots { get; init; }

    /// <summary>Outputs, made of inputs.</summary>
    public static AxisView OfOutputs(ConvolutionAxis a)
    {
        var spots = new Spot[a.Out];
        for (int o = 0; o < a.Out; o++)
        {
            int first = 0;
            while (first < a.Kernel && a.At(o, first) < 0) first++;
            int end = first;
            while (end < a.Kernel && a.At(o, end) < a.In) end++;
            spots[o] = new Spot(0, first, end - first, a.At(o, first));
        }
        return new AxisView { Sources = a.In, Step = a.Dilation, Taps = [[.. Enumerable.Range(0, a.Kernel)]], Spots = spots };
    }

    /// <summary>Gradients of inputs, made of those of outputs: the last tap meets the first output.</summary>
    public static AxisView OfInputs(ConvolutionAxis a)
    {
        var taps = new int[a.Stride][];
        for (int phase = 0; phase < a.Stride; phase++)
            taps[phase] = [.. Enumerable.Range(0, a.Kernel).Reverse().Where(k => k * a.Dilation % a.Stride == phase)];

        var spots = new Spot[a.In];
        for (int i = 0; i < a.In; i++)
        {
            int at = i + a.Padding, phase = at % a.Stride, first = 0;
            int[] list = taps[phase];
            while (first < list.Length && list[first] * a.Dilation > at) first++;
            int end = first;
            while (end < list.Length && (at - list[end] * a.Dilation) / a.Stride < a.Out) end++;
            spots[i] = new Spot(phase, first, end - first, end == first ? 0 : (at - list[first] * a.Dilation) / a.Stride);
        }
        int common = (int)System.Numerics.BigInteger.GreatestCommonDivisor(a.Dilation, a.Stride);
        return new AxisView { Sources = a.Out, Step = a.Dilation / common, Taps = taps, Spots = spots };
    }

    /// <summary>The taps of one position.</summary>
    /// <param name="Phase">Whose list they are in.</param>
    /// <param name="First">The first of them there.</param>
    /// <param name="Count">How many; 0 where only padding is seen.</param>
    /// <param name="Source">The point that the first one meets.</param>
    public readonly record struct Spot(int Phase, int First, int Count, int Source);
}
