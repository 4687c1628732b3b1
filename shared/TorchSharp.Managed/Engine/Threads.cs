namespace TorchSharp.Engine;

/// <summary>How work is shared among threads. Pieces are independent, so results do not depend on their number.</summary>
internal static class Threads
{
    private static int _count = Environment.ProcessorCount;

    public static int Count
    {
        get => _count;
        set => _count = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), Messages.ThreadCount(value));
    }

    /// <summary>Runs body(from, to) over 0..count in as many pieces as there are threads, if the work is worth it.</summary>
    public static void For(int count, long work, Action<int, int> body)
    {
        int pieces = work < 1 << 17 ? 1 : Math.Min(_count, count);
        if (pieces <= 1)
        {
            body(0, count);
            return;
        }
        Parallel.For(0, pieces, i => body((int)((long)count * i / pieces), (int)((long)count * (i + 1) / pieces)));
    }
}
