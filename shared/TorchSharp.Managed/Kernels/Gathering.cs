namespace TorchSharp.Kernels;

/// <summary>Moving elements at equal distances to and from a piece without gaps.</summary>
internal static class Gathering
{
    /// <summary>Reads as many elements as <paramref name="to"/> has, and moves <paramref name="at"/> behind them.</summary>
    public static void Take<T>(T[] from, ref int at, int step, Span<T> to)
    {
        if (step == 0)
        {
            to.Fill(from[at]);
            return;
        }
        if (step == 1)
        {
            from.AsSpan(at, to.Length).CopyTo(to);
            at += to.Length;
            return;
        }
        for (int i = 0; i < to.Length; i++, at += step) to[i] = from[at];
    }

    /// <summary>Writes them, and moves <paramref name="at"/> behind them.</summary>
    public static void Put<T>(ReadOnlySpan<T> from, T[] to, ref int at, int step)
    {
        for (int i = 0; i < from.Length; i++, at += step) to[at] = from[i];
    }
}
