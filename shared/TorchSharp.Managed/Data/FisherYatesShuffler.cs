using System.Collections;

namespace TorchSharp.Utils;

/// <summary>
/// The numbers from 0 up to a size in random order. With a seed the order is TorchSharp's, and the same every time;
/// without one each pass has an order of its own, drawn by the default generator, so that torch.manual_seed fixes it.
/// </summary>
public class FisherYatesShuffler : IEnumerable<long>
{
    private readonly long _size;
    private readonly int? _seed;

    /// <summary>So many numbers, in the order that belongs to the seed if there is one.</summary>
    public FisherYatesShuffler(long size, int? seed = null) => (_size, _seed) = (size, seed);

    /// <inheritdoc/>
    public IEnumerator<long> GetEnumerator() => ((IEnumerable<long>)Order()).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private long[] Order()
    {
        int seed = _seed ?? FreshSeed();
        var random = new Random(seed);
        long[] order = new long[_size];
        for (long i = 0; i < _size; i++)
        {
            // Number i goes to a random place among the first i + 1, and what was there goes to the end.
            long at = unchecked((((long)random.Next() << 32) + (uint)random.Next()) % (i + 1));
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }

    private static int FreshSeed()
    {
        int seed = 0;
        torch.Generator.Default.Draw(stream => seed = (int)(stream.Next() >> 1));
        return seed;
    }
}
