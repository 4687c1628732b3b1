using System.Numerics;
using TorchSharp.Kernels.Special;

namespace TorchSharp.Kernels.Lanes;

internal readonly struct CumSumLane : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            double wide = 0;
            for (int i = 0; i < lane.Length; i++) values[i] = T.CreateTruncating(wide += double.CreateTruncating(lane[i]));
            return;
        }
        T sum = T.Zero;
        for (int i = 0; i < lane.Length; i++) values[i] = sum += lane[i];
    }
}

internal readonly struct CumProdLane : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            double wide = 1;
            for (int i = 0; i < lane.Length; i++) values[i] = T.CreateTruncating(wide *= double.CreateTruncating(lane[i]));
            return;
        }
        T product = T.One;
        for (int i = 0; i < lane.Length; i++) values[i] = product *= lane[i];
    }
}

internal readonly struct LogCumSumExpLane : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double sum = double.NegativeInfinity;
        for (int i = 0; i < lane.Length; i++)
            values[i] = T.CreateTruncating(sum = Small.LogAddExp(sum, double.CreateTruncating(lane[i])));
    }
}
