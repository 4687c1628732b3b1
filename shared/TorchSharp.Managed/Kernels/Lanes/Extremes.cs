using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Lanes;

/// <summary>The largest (or smallest) and where it first is; NaN beats everything.</summary>
internal readonly struct ExtremeLane(bool largest) : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        T best = largest ? TensorPrimitives.Max(lane) : TensorPrimitives.Min(lane);
        if (indices.IsEmpty)
        {
            // Of zeros the first, with its sign: the order of lanes side by side.
            values[0] = T.IsZero(best) ? lane[First(lane, best)] : best;
            return;
        }
        int at = T.IsNaN(best) ? FirstNaN(lane) : First(lane, best);
        if (values.Length > 0) values[0] = lane[at];
        indices[0] = at;
    }

    private static int First<T>(ReadOnlySpan<T> lane, T value) where T : unmanaged, INumber<T>
    {
        int i = 0;
        Vector<T> wanted = new(value);
        for (; i <= lane.Length - Vector<T>.Count; i += Vector<T>.Count)
            if (Vector.EqualsAny(new Vector<T>(lane[i..]), wanted)) break;
        while (lane[i] != value) i++;
        return i;
    }

    private static int FirstNaN<T>(ReadOnlySpan<T> lane) where T : unmanaged, INumber<T>
    {
        int i = 0;
        while (!T.IsNaN(lane[i])) i++;
        return i;
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
