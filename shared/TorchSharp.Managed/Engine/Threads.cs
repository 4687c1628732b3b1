namespace TorchSharp.Engine;

/// <summary>
/// How work is shared among threads. Pieces are independent, so results do not depend on how many threads there are or
/// on which of them does what. One caller at a time gets the workers; whoever finds them busy (another test in
/// parallel, or a call from within a piece) does all the work itself.
/// </summary>
internal static class Threads
{
    /// <summary>Work below this (in additions, about) is done before a second thread has heard of it.</summary>
    public const long Worthwhile = 1 << 15;

    // More pieces than threads, so that one that is held up does not hold up the others.
    private const int PiecesPerThread = 4;

    private static int _count = Environment.ProcessorCount;

    public static int Count
    {
        get => _count;
        set => _count = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), Messages.ThreadCount(value));
    }

    /// <summary>Whether so much work would be shared. Asked where preparing for it costs something.</summary>
    public static bool Shares(long work) => work >= Worthwhile && _count > 1;

    /// <summary>Runs body(from, to) over 0..count, in pieces if the work is worth it.</summary>
    public static void For(int count, long work, Action<int, int> body) => For(count, work, new Calls(body));

    /// <summary>Runs the body over 0..count, in pieces if the work is worth it.</summary>
    /// <param name="step">Pieces start at multiples of it.</param>
    public static void For<TBody>(int count, long work, TBody body, int step = 1) where TBody : struct, IPieces
    {
        int steps = (int)(((long)count + step - 1) / step);
        if (steps <= 1 || !Shares(work) || !Workers.TryTake())
        {
            if (count > 0) body.Run(0, count);
            return;
        }

        long pieces = Math.Min(Math.Min(steps, (long)_count * PiecesPerThread), Math.Max(2, work / (Worthwhile / 2)));
        Workers.Run(new Job<TBody>(body, count, step, (int)pieces), _count);
    }

    private readonly struct Calls(Action<int, int> body) : IPieces
    {
        public void Run(int from, int to) => body(from, to);
    }
}
