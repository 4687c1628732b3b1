using TorchSharp.Engine;

namespace TorchSharp.Tests;

public class ThreadTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1000, 1)]
    [InlineData(1000, 64)]
    [InlineData(100_001, 7)]
    public void Every_index_is_done_once_and_pieces_start_at_multiples_of_the_step(int count, int step)
    {
        int[] times = new int[count];

        Threads.For(count, 1 << 30, new Mark(times, step), step);

        Assert.All(times, n => Assert.Equal(1, n));
    }

    [Fact]
    public void A_call_within_a_piece_and_calls_from_several_threads_do_all_their_work()
    {
        long[] sums = new long[8];
        Parallel.For(0, sums.Length, i =>
        {
            for (int round = 0; round < 200; round++)
                Threads.For(10, 1 << 30, (from, to) =>
                {
                    for (int k = from; k < to; k++)
                        Threads.For(10, 1 << 30, (start, end) => Interlocked.Add(ref sums[i], end - start));
                });
        });

        Assert.All(sums, n => Assert.Equal(200 * 100, n));
    }

    [Fact]
    public void An_exception_in_a_piece_reaches_the_caller_and_the_next_call_works()
    {
        void Fail(int from, int to) => throw new InvalidOperationException("seven");

        Assert.Equal("seven", Assert.Throws<InvalidOperationException>(() => Threads.For(100, 1 << 30, Fail)).Message);
        int done = 0;
        Threads.For(100, 1 << 30, (from, to) => Interlocked.Add(ref done, to - from));
        Assert.Equal(100, done);
    }

    private readonly struct Mark(int[] times, int step) : IPieces
    {
        public void Run(int from, int to)
        {
            Assert.Equal(0, from % step);
            for (int i = from; i < to; i++) Interlocked.Increment(ref times[i]);
        }
    }
}
