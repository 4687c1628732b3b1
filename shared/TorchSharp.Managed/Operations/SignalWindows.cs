using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Windows for signals. Periodic ones are the first part of the symmetric window that is one longer.</summary>
internal static class SignalWindows
{
    public static Tensor Bartlett(long length, bool periodic, ScalarType? dtype, torch.Device? device, bool grad) =>
        Window("bartlett_window", length, periodic, dtype, device, grad, t => 1 - Math.Abs(2 * t - 1));

    public static Tensor Blackman(long length, bool periodic, ScalarType? dtype, torch.Device? device, bool grad) =>
        Window("blackman_window", length, periodic, dtype, device, grad, t => 0.42 - 0.5 * Math.Cos(2 * Math.PI * t) + 0.08 * Math.Cos(4 * Math.PI * t));

    public static Tensor Hann(long length, bool periodic, ScalarType? dtype, torch.Device? device, bool grad) =>
        Window("hann_window", length, periodic, dtype, device, grad, t => 0.5 - 0.5 * Math.Cos(2 * Math.PI * t));

    public static Tensor Hamming(long length, bool periodic, double alpha, double beta, ScalarType? dtype, torch.Device? device, bool grad) =>
        Window("hamming_window", length, periodic, dtype, device, grad, t => alpha - beta * Math.Cos(2 * Math.PI * t));

    public static Tensor Kaiser(long length, bool periodic, double beta, ScalarType? dtype, torch.Device? device, bool grad) =>
        Window("kaiser_window", length, periodic, dtype, device, grad, t => I0(beta * Math.Sqrt(4 * t * (1 - t))) / I0(beta));

    // f is given the place in the window, from 0 to 1.
    private static Tensor Window(string name, long length, bool periodic, ScalarType? dtype, torch.Device? device, bool grad, Func<double, double> f)
    {
        torch.InitializeDevice(device);
        if (length < 0) throw new ArgumentException(Messages.WindowLength(name, length));
        ScalarType type = dtype ?? torch.get_default_dtype();
        if (!type.IsFloating()) throw new ArgumentException(Messages.NotFloating(name, type));
        double[] values = new double[length];
        double last = periodic ? length : length - 1;
        for (int i = 0; i < values.Length; i++) values[i] = length == 1 ? 1 : f(i / last);
        return Make.FromArray(values, ScalarType.Float64, [length]).As(type).requires_grad_(grad);
    }

    private static double I0(double x) => Kernels.Special.Bessel.I0(x);
}
