using System.Numerics;
using System.Numerics.Tensors;
using TorchSharp.Kernels.Vectorised;

namespace TorchSharp.Kernels.Lanes;

/// <summary>log Σ exp x, the largest taken out first.</summary>
internal readonly struct LogSumExpLane : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>
    {
        T largest = Softmax.Largest(lane);
        T shift = T.IsFinite(largest) ? largest : T.Zero;
        values[0] = T.CreateTruncating(Math.Log(Softmax.SumExp(lane, shift)) + double.CreateTruncating(shift));
    }
}

/// <summary>exp(x − log Σ exp x).</summary>
internal readonly struct SoftmaxLane : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(lane, Softmax.Largest(lane), values);
        VectorLoop.Over<Exp, T>(values, values);
        TensorPrimitives.Divide(values, T.CreateTruncating(PreciseSum.InDouble<T>(values)), values);
    }
}

/// <summary>x − log Σ exp x.</summary>
internal readonly struct LogSoftmaxLane : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>
    {
        T largest = Softmax.Largest(lane);
        T rest = T.CreateTruncating(Math.Log(Softmax.SumExp(lane, largest)));
        TensorPrimitives.Subtract(lane, largest, values);
        TensorPrimitives.Subtract(values, rest, values);
    }
}

internal static class Softmax
{
    /// <summary>The largest; NaN if there is one, −∞ if there is nothing.</summary>
    public static T Largest<T>(ReadOnlySpan<T> lane) where T : unmanaged, IFloatingPointIeee754<T>
    {
        return lane.IsEmpty ? T.NegativeInfinity : TensorPrimitives.Max(lane);
    }

    /// <summary>Σ exp(x − shift).</summary>
    public static double SumExp<T>(ReadOnlySpan<T> lane, T shift) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> piece = stackalloc T[128];
        double sum = 0;
        for (int done = 0; done < lane.Length; done += piece.Length)
        {
            int n = Math.Min(piece.Length, lane.Length - done);
            TensorPrimitives.Subtract(lane.Slice(done, n), shift, piece);
            VectorLoop.Over<Exp, T>(piece[..n], piece);
            sum += PreciseSum.InDouble<T>(piece[..n]);
        }
        return sum;
    }
}
