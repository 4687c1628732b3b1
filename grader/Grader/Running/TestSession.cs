using System.Collections.Concurrent;
using System.Diagnostics;
using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Worker;

namespace GenerativeModels.Grader.Running;

/// <summary>Runs tests in worker processes, several at once, and answers for every test that it was given.</summary>
internal sealed class TestSession : IDisposable
{
    // After so many hangs of one exercise the others of it are given up unrun: they would only wait out their limits too.
    private const int MostHangs = 2;

    private readonly Limits _limits;
    private readonly ulong _seed;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("grading-");
    private readonly WorkerProcess?[] _workers;
    private readonly Stopwatch _total = new();
    private int _programs;

    /// <summary>Starts the workers, which warm up while others compile.</summary>
    public TestSession(Limits limits, ulong seed)
    {
        _limits = limits;
        _seed = seed;
        _workers = new WorkerProcess?[Math.Clamp(Environment.ProcessorCount, 1, 4)];
        for (int i = 0; i < _workers.Length; i++)
        {
            _workers[i] = StartWorker();
        }
    }

    /// <summary>A new path for an assembly of this session.</summary>
    public string NewAssembly(string name) =>
        Path.Combine(_folder.CreateSubdirectory($"{Interlocked.Increment(ref _programs)}").FullName, name + ".dll");

    /// <summary>Starts the clock of <see cref="Limits.TotalSeconds"/> anew: another submission begins.</summary>
    public void BeginSubmission() => _total.Restart();

    /// <summary>Runs tests of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="tests">The tests, in the order to run them.</param>
    /// <param name="postpone">Tests that need not run now, given the exercises that have cost a process so far: by a hang, a crash, or their memory.</param>
    /// <param name="seed">What inputs are drawn from; the session's own where null.</param>
    /// <param name="cancellation">Stops everything.</param>
    /// <returns>A result for each test that was not postponed.</returns>
    public async Task<IReadOnlyDictionary<string, TestRun>> RunAsync(
        CompiledProgram program,
        IEnumerable<TestCase> tests,
        Func<TestCase, IReadOnlyCollection<string>, bool>? postpone = null,
        ulong? seed = null,
        CancellationToken cancellation = default)
    {
        var queue = new ConcurrentQueue<TestCase>(tests);
        var results = new ConcurrentDictionary<string, TestRun>();
        var hangs = new ConcurrentDictionary<string, int>();
        var costly = new ConcurrentDictionary<string, bool>();
        _total.Start();
        await Task.WhenAll(Enumerable.Range(0, _workers.Length).Select(slot => Task.Run(() => Work(slot), cancellation)));
        return results;

        async Task Work(int slot)
        {
            while (queue.TryDequeue(out TestCase? test))
            {
                if (postpone?.Invoke(test, [.. costly.Keys]) == true)
                {
                    continue;
                }

                TimeSpan left = TimeSpan.FromSeconds(_limits.TotalSeconds) - _total.Elapsed;
                TestRun run = hangs.GetValueOrDefault(test.Exercise) >= MostHangs
                    ? TestRun.Without(Verdict.TimedOut, $"was not run: {MostHangs} tests of {test.Exercise} did not end in time.")
                    : left <= TimeSpan.Zero
                        ? TestRun.Without(Verdict.TimedOut, $"was not run: all tests together may take {_limits.TotalSeconds} s, and that time was used up.")
                        : await RunOne(slot, new Order(program.Submission, program.Tests, test.Name, seed ?? _seed), TimeSpan.FromSeconds(Math.Min(_limits.TestSeconds, left.TotalSeconds)), cancellation);
                if (run.Verdict is Verdict.TimedOut or Verdict.Crashed or Verdict.OutOfMemory)
                {
                    costly[test.Exercise] = true;
                }

                if (run.Verdict is Verdict.TimedOut)
                {
                    hangs.AddOrUpdate(test.Exercise, 1, (_, count) => count + 1);
                }

                results[test.Name] = run;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (WorkerProcess? worker in _workers)
        {
            worker?.Dispose();
        }

        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A file still open somewhere; the system empties its temporary folder itself.
        }
    }

    private async Task<TestRun> RunOne(int slot, Order order, TimeSpan limit, CancellationToken cancellation)
    {
        if (_workers[slot] is not { IsAlive: true } worker)
        {
            _workers[slot]?.Dispose();
            _workers[slot] = worker = StartWorker();
        }

        return await worker.RunAsync(order, limit, cancellation);
    }

    private WorkerProcess StartWorker() =>
        new(_folder.CreateSubdirectory($"worker-{Interlocked.Increment(ref _programs)}").FullName, _limits.MemoryMegabytes);
}
