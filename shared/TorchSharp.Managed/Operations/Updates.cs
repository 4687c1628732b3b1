using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Steps of optimisers, each in one pass over the parameter.</summary>
internal static class Updates
{
    /// <summary>AdamW if the weight decay is decoupled. The running means change too.</summary>
    public static void Adam(
        Tensor parameter, Tensor grad, Tensor mean, Tensor square, Tensor? largest, double lr, double beta1, double beta2, double eps,
        double weightDecay, bool decoupled, bool maximize, long step)
    {
        if (parameter.dtype == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> => InPlace("step", parameter, p => OptimizerKernels.AdamStep(
            p.Span<T>(), grad.Dense().Span<T>(), mean.Span<T>(), square.Span<T>(), largest is null ? [] : largest.Span<T>(),
            lr, beta1, beta2, eps, weightDecay, decoupled, maximize, step));
    }

    /// <summary>The momentum buffer changes too; in the first step it becomes the gradient.</summary>
    public static void Sgd(
        Tensor parameter, Tensor grad, Tensor? buffer, double lr, double momentum, double dampening, double weightDecay, bool nesterov, bool maximize,
        bool first)
    {
        if (parameter.dtype == ScalarType.Float32) Run<float>();
        else Run<double>();

        void Run<T>() where T : unmanaged, IFloatingPointIeee754<T> => InPlace("step", parameter, p => OptimizerKernels.SgdStep(
            p.Span<T>(), grad.Dense().Span<T>(), buffer is null ? [] : buffer.Span<T>(), lr, momentum, dampening, weightDecay, nesterov, maximize, first));
    }

    // The kernels want the elements row by row.
    private static void InPlace(string operation, Tensor parameter, Action<Tensor> update)
    {
        Tape.BeforeWrite(operation, parameter);
        Tensor dense = parameter.Dense();
        update(dense);
        if (!ReferenceEquals(dense, parameter)) Make.Write(dense, parameter, operation);
    }
}
