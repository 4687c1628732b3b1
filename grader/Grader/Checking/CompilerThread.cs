namespace GenerativeModels.Grader.Checking;

/// <summary>Runs the compiler on code that nobody vouches for: on a stack that is large enough, and for so long and no longer.</summary>
internal static class CompilerThread
{
    private const int StackBytes = 64 << 20;

    /// <summary>Enough for any honest submission on a slow machine.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>What the work returns.</summary>
    /// <param name="work">The work; should pass its token on to the compiler.</param>
    /// <param name="limit">How long it may take.</param>
    /// <exception cref="CompilerGaveUpException">It took too long, or more memory than there is.</exception>
    public static T Run<T>(Func<CancellationToken, T> work, TimeSpan limit)
    {
        using var time = new CancellationTokenSource(limit);
        var result = new TaskCompletionSource<T>();
        CancellationToken token = time.Token;
        new Thread(Work, StackBytes) { IsBackground = true, Name = "compiler" }.Start();

        // The compiler looks at its token only now and then. Where it does not, its thread is left behind.
        if (!((IAsyncResult)result.Task).AsyncWaitHandle.WaitOne(limit + TimeSpan.FromSeconds(2)))
        {
            throw new CompilerGaveUpException($"took the compiler more than {limit.TotalSeconds:0} s");
        }

        return result.Task.GetAwaiter().GetResult();

        void Work()
        {
            try
            {
                result.SetResult(work(token));
            }
            catch (OperationCanceledException)
            {
                result.SetException(new CompilerGaveUpException($"took the compiler more than {limit.TotalSeconds:0} s"));
            }
            catch (Exception exception) when (exception is OutOfMemoryException or InsufficientExecutionStackException)
            {
                result.SetException(new CompilerGaveUpException("took the compiler more memory than there is"));
            }
            catch (Exception exception)
            {
                result.SetException(exception);
            }
        }
    }
}
