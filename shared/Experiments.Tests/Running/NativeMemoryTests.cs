using GenerativeModels.Experiments.Running;

namespace GenerativeModels.Experiments.Tests.Running;

public class NativeMemoryTests
{
    private const long Most = NativeMemory.Growth;
    private long _size = 3 * Most, _left = 3 * Most;
    private int _collections;

    [Fact]
    public void A_process_that_does_not_grow_is_left_alone()
    {
        NativeMemory memory = Memory();

        foreach (long size in (long[])[3 * Most, (4 * Most) - 1, 2 * Most])
        {
            _size = size;
            memory.Look();
        }

        Assert.Equal(0, _collections);
    }

    [Fact]
    public void Growth_is_counted_from_what_the_last_collection_left()
    {
        NativeMemory memory = Memory();
        _left = (3 * Most) + 1000; // some of it is still held

        int first = Looked(4 * Most), little = Looked(_left + Most - 1), much = Looked(_left + Most);

        Assert.Equal((1, 1, 2), (first, little, much));

        int Looked(long size)
        {
            _size = size;
            memory.Look();
            return _collections;
        }
    }

    [Fact]
    public void A_look_during_a_collection_does_not_begin_another()
    {
        using var inside = new ManualResetEventSlim();
        using var done = new ManualResetEventSlim();
        var memory = new NativeMemory(() => _size, () =>
        {
            _collections++;
            inside.Set();
            done.Wait(TestContext.Current.CancellationToken);
        });
        _size += Most;
        var first = new Thread(memory.Look);
        first.Start();
        inside.Wait(TestContext.Current.CancellationToken);

        memory.Look();
        done.Set();
        first.Join();

        Assert.Equal(1, _collections);
    }

    [Fact]
    public void The_managed_engine_needs_nobody_to_look() => Assert.Equal(Machine.HasNativeEngine, NativeMemory.Watch(TimeProvider.System) is { } watch && Disposed(watch));

    private static bool Disposed(IDisposable watch)
    {
        watch.Dispose();
        return true;
    }

    private NativeMemory Memory() => new(() => _size, () =>
    {
        _collections++;
        _size = _left;
    });
}
