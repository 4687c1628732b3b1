namespace TorchSharp.Engine;

/// <summary>
/// The threads that help. Between jobs they look out for the next one for a moment, since in a training step it comes
/// within microseconds, and then sleep.
/// </summary>
internal static class Workers
{
    // About 50 µs.
    private const int Looks = 400;

    private static readonly SemaphoreSlim Wake = new(0);
    private static int _taken;
    private static int _started;
    private static int _helpers;
    private static int _sleeping;
    private static volatile Job? _job;

    /// <summary>True if the caller has the workers now; <see cref="Run"/> gives them back.</summary>
    public static bool TryTake() => Volatile.Read(ref _taken) == 0 && Interlocked.CompareExchange(ref _taken, 1, 0) == 0;

    public static void Run(Job job, int threads)
    {
        while (_started < threads - 1) Start(_started++);
        Volatile.Write(ref _helpers, threads - 1);
        Interlocked.Exchange(ref _job, job);
        int sleeping = Volatile.Read(ref _sleeping);
        if (sleeping > 0) Wake.Release(sleeping);

        job.Help(fromFront: true);
        SpinWait wait = default;
        while (!job.IsDone) wait.SpinOnce(sleep1Threshold: -1);

        _job = null;
        Volatile.Write(ref _taken, 0);
        if (job.Failure is Exception failure) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }

    private static void Start(int number) =>
        new Thread(() => Serve(number)) { IsBackground = true, Name = $"Tensor worker {number + 1}" }.Start();

    private static void Serve(int number)
    {
        Job? last = null;
        while (true)
        {
            Job? job = Next(last);
            if (job is null)
            {
                Sleep(last);
                last = null;
                continue;
            }
            last = job;
            if (number < Volatile.Read(ref _helpers)) job.Help(fromFront: number % 2 == 1);
        }
    }

    private static Job? Next(Job? last)
    {
        for (int i = 0; i < Looks; i++)
        {
            Job? job = _job;
            if (job is not null && job != last) return job;
            Thread.SpinWait(4);
        }
        return null;
    }

    private static void Sleep(Job? last)
    {
        // Whoever publishes a job after this line sees the sleeper; one published before it is seen here.
        Interlocked.Increment(ref _sleeping);
        Job? job = _job;
        if (job is null || job == last) Wake.Wait();
        Interlocked.Decrement(ref _sleeping);
    }
}
