namespace TorchSharp.Engine;

/// <summary>
/// Work that several threads take pieces of: the one who asked for it from the front, the others from the back, so that
/// over a chain of operations each thread sees the memory that it has in its cache.
/// </summary>
internal abstract class Job(int pieces)
{
    // The pieces that nobody has taken yet: the first in the lower half, the end in the upper half.
    private long _free = (long)pieces << 32;
    private int _done;
    private volatile Exception? _failure;

    public bool IsDone => Volatile.Read(ref _done) == pieces;

    public Exception? Failure => _failure;

    /// <summary>Takes pieces until there are none left.</summary>
    public void Help(bool fromFront)
    {
        while (TryTake(fromFront, out int piece))
        {
            try
            {
                Do(piece);
            }
            catch (Exception failure)
            {
                _failure = failure;
            }
            Interlocked.Increment(ref _done);
        }
    }

    protected int Pieces => pieces;

    protected abstract void Do(int piece);

    private bool TryTake(bool fromFront, out int piece)
    {
        while (true)
        {
            long free = Volatile.Read(ref _free);
            int first = (int)free, end = (int)(free >> 32);
            piece = fromFront ? first : end - 1;
            if (first >= end) return false;

            long rest = fromFront ? free + 1 : free - (1L << 32);
            if (Interlocked.CompareExchange(ref _free, rest, free) == free) return true;
        }
    }
}

internal sealed class Job<TBody>(TBody body, int count, int step, int pieces) : Job(pieces)
    where TBody : struct, IPieces
{
    protected override void Do(int piece)
    {
        int from = Start(piece), to = Start(piece + 1);
        if (from < to) body.Run(from, to);
    }

    private int Start(int piece)
    {
        long steps = ((long)count + step - 1) / step;
        return (int)Math.Min(count, steps * piece / Pieces * step);
    }
}
