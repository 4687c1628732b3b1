using System.Diagnostics;
using System.IO.Pipes;
using System.Security.Cryptography;
using System.Text.Json;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Worker;

namespace GenerativeModels.Grader.Running;

/// <summary>One child process that runs tests, one at a time. It is trusted with nothing: what it does not answer in time is a failure.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int StackOverflowOnUnix = 134;

    // Room for every text of an outcome at its longest, and for JSON's escapes.
    private const int LongestAnswer = 1 << 20;

    private readonly AnonymousPipeServerStream _pipe;
    private readonly BoundedLines _answers;
    private readonly Process _process;
    private readonly string _nonce = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
    private readonly BoundedText _errors = new(64 * 1024);
    private readonly Task _errorsRead;
    private readonly long _mostBytes;
    private bool _tookTooMuch;

    /// <summary>Starts a worker.</summary>
    /// <param name="folder">A folder of its own.</param>
    /// <param name="memoryMegabytes">The memory that it may have, in MiB.</param>
    public WorkerProcess(string folder, int memoryMegabytes)
    {
        // Beside the managed heap there are code, stacks and the runtime itself.
        _mostBytes = ((long)memoryMegabytes + 512) << 20;
        _pipe = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
        _answers = new BoundedLines(new StreamReader(_pipe), LongestAnswer);
        string worker = Path.Combine(AppContext.BaseDirectory, "Grader.Worker.dll");
        _process = new Process { StartInfo = Sandbox.Start(worker, _pipe.GetClientHandleAsString(), folder, memoryMegabytes) };
        _process.Start();
        _pipe.DisposeLocalCopyOfClientHandle();
        _errorsRead = _errors.ReadAsync(_process.StandardError);
        _ = new BoundedText(0).ReadAsync(_process.StandardOutput);
        Tell(_nonce);
    }

    /// <summary>Whether it still runs.</summary>
    public bool IsAlive { get; private set; } = true;

    /// <summary>Runs one test. After anything but an answer the process is gone.</summary>
    public async Task<TestRun> RunAsync(Order order, TimeSpan limit, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        if (!Tell(JsonSerializer.Serialize(order, WorkerJson.Default.Order)))
        {
            return Ended(watch);
        }

        Task<string?> line = _answers.ReadAsync(cancellation);
        while (await Task.WhenAny(line, Task.Delay(TimeSpan.FromMilliseconds(100), cancellation)) != line)
        {
            cancellation.ThrowIfCancellationRequested();
            if (watch.Elapsed > limit)
            {
                Kill();
                return TestRun.Without(Verdict.TimedOut,
                    $"did not end within {limit.TotalSeconds:0} s. Look for a loop whose condition never turns false.", watch.Elapsed.TotalMilliseconds);
            }

            if (UsedBytes() > _mostBytes)
            {
                _tookTooMuch = true;
                Kill();
            }
        }

        return await line is { } text && Read(text) is { } answer && answer.Nonce == _nonce && answer.Test == order.Test
            ? answer.Outcome is { } outcome
                ? TestRun.From(outcome, answer.Milliseconds)
                : TestRun.Without(Verdict.InfrastructureError, $"the test could not be run: {answer.Fault}", answer.Milliseconds)
            : Ended(watch);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Kill();
        _process.Dispose();
        _answers.Dispose();
    }

    private static Answer? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, WorkerJson.Default.Answer);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool Tell(string line)
    {
        try
        {
            _process.StandardInput.WriteLine(line);
            _process.StandardInput.Flush();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private long UsedBytes()
    {
        try
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private TestRun Ended(Stopwatch watch)
    {
        bool exited = _process.WaitForExit(2000);
        int code = exited ? _process.ExitCode : -1;
        Kill();
        _errorsRead.Wait(TimeSpan.FromSeconds(2));
        string errors = _errors.ToString();
        double milliseconds = watch.Elapsed.TotalMilliseconds;
        return (_tookTooMuch || errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase)) ? TestRun.Without(Verdict.OutOfMemory,
                "took more memory than it may have. Look for an array of a size that grows with each step.", milliseconds)
            : errors.Contains("Stack overflow", StringComparison.Ordinal) ? TestRun.Without(Verdict.Crashed,
                $"overflowed the stack{Deepest(errors)}: a method calls itself without end.", milliseconds)
            : code == StackOverflowOnUnix ? TestRun.Without(Verdict.Crashed, "ended the test process with an abort.", milliseconds)
            : TestRun.Without(Verdict.Crashed, $"ended the test process (exit code {code}). Graded code returns or throws; it never ends the process.", milliseconds);
    }

    // " in KMeans.Assign": the method that the runtime names in its report of a stack overflow.
    private static string Deepest(string errors) =>
        errors.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith("at GenerativeModels.", StringComparison.Ordinal)) is { } frame
            && frame.IndexOf('(', StringComparison.Ordinal) is > 0 and var end
            ? " in " + string.Join('.', frame[3..end].Split('.')[^2..])
            : "";

    private void Kill()
    {
        IsAlive = false;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already.
        }
    }
}
