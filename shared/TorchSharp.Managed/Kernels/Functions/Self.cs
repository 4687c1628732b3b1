using TorchSharp.Kernels.Special;

namespace TorchSharp.Kernels;

/// <summary>The self-normalising activation: its two constants keep mean 0 and variance 1.</summary>
internal static class Self
{
    public const double SeluAlpha = 1.6732632423543772848170429916717;
    public const double SeluScale = 1.0507009873554804934193349852946;

    public static double Selu(double x) => double.IsNaN(x) ? x : x > 0 ? SeluScale * x : SeluScale * SeluAlpha * Small.Expm1(x);
}
