using TorchSharp.Kernels.Special;

namespace TorchSharp.Kernels;

/// <summary>The self-normalising activation: its two constants keep mean 0 and variance 1.</summary>
internal static class Self
{
    private const double Alpha = 1.6732632423543772848170429916717;
    private const double Scale = 1.0507009873554804934193349852946;

    public static double Selu(double x) => double.IsNaN(x) ? x : x > 0 ? Scale * x : Scale * Alpha * Small.Expm1(x);
}
