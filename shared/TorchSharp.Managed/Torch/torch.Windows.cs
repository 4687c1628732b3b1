using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A triangle: 1 − |2n/N − 1|, where N is len, or len − 1 if not periodic.</summary>
    public static Tensor bartlett_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        SignalWindows.Bartlett(len, periodic, dtype, device, requires_grad);

    /// <summary>0.42 − 0.5 cos(2πn/N) + 0.08 cos(4πn/N), where N is len, or len − 1 if not periodic.</summary>
    public static Tensor blackman_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        SignalWindows.Blackman(len, periodic, dtype, device, requires_grad);

    /// <summary>alpha − beta cos(2πn/N), where N is len, or len − 1 if not periodic.</summary>
    public static Tensor hamming_window(long len, bool periodic = true, float alpha = 0.54f, float beta = 0.46f, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        SignalWindows.Hamming(len, periodic, alpha, beta, dtype, device, requires_grad);

    /// <summary>½ − ½ cos(2πn/N), where N is len, or len − 1 if not periodic.</summary>
    public static Tensor hann_window(long len, bool periodic = true, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        SignalWindows.Hann(len, periodic, dtype, device, requires_grad);

    /// <summary>I₀(beta √(1 − (2n/N − 1)²)) / I₀(beta), where N is len, or len − 1 if not periodic.</summary>
    public static Tensor kaiser_window(long len, bool periodic = true, float beta = 12.0f, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        SignalWindows.Kaiser(len, periodic, beta, dtype, device, requires_grad);
}
