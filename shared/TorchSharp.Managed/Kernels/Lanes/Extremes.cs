using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Lanes;

/// <summary>The largest (or smallest) and where it first is; NaN beats everything.</summary>
internal readonly struct ExtremeLane(bool largest) : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        T best = lane[0];
        if (indices.IsEmpty)
        {
            values[0] = largest ? TensorPrimitives.Max(lane) : TensorPrimitives.Min(lane);
            return;
        }
        int at = 0;
        if (!T.IsNaN(best))
        {
            for (int i = 1; i < lane.Length; i++)
            {
                T x = lane[i];
                if (largest ? x > best : x < best)
                {
                    best = x;
                    at = i;
                }
                else if (T.IsNaN(x))
                {
                    best = x;
                    at = i;
                    break;
                }
            }
        }
        if (values.Length > 0) values[0] = best;
        indices[0] = at;
    }
}

/// <summary>Are all (or any) different from zero? For bytes that are 0 or 1.</summary>
internal readonly struct AllAnyLane(bool all) : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        bool answer = all ? !lane.Contains(T.Zero) : lane.ContainsAnyExcept(T.Zero);
        values[0] = answer ? T.One : T.Zero;
    }
}

/// <summary>The largest (or smallest) so far, and where it last was.</summary>
internal readonly struct RunningExtremeLane(bool largest) : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        int at = 0;
        for (int i = 0; i < lane.Length; i++)
        {
            T x = lane[i], best = lane[at];
            if (T.IsNaN(x) || (!T.IsNaN(best) && (largest ? x >= best : x <= best))) at = i;
            values[i] = lane[at];
            indices[i] = at;
        }
    }
}
