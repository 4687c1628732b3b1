namespace GenerativeModels.Experiments.Running;

/// <summary>
/// Keeps a run on libtorch small. There every tensor is native memory: the garbage collector frees the tensors that nobody holds any more, but does not
/// see how much they are, and so is in no hurry. This looks at the process now and then, and asks for a collection whenever it has grown.
/// </summary>
/// <param name="size">How large the process is, in bytes.</param>
/// <param name="collect">Frees what nobody holds.</param>
internal sealed class NativeMemory(Func<long> size, Action collect)
{
    /// <summary>So many bytes more than after the last collection are worth another one.</summary>
    public const long Growth = 512L << 20;

    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromMilliseconds(100);
    private readonly Lock _looking = new();
    private long _after = size();

    /// <summary>Looks after this process until it is disposed.</summary>
    /// <param name="clock">Says when to look.</param>
    /// <returns>Null with the managed engine: its memory is the garbage collector's own.</returns>
    public static IDisposable? Watch(TimeProvider clock)
    {
        if (!Machine.HasNativeEngine)
        {
            return null;
        }

        var memory = new NativeMemory(() => Environment.WorkingSet, () =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers(); // it is they that free the native part
        });
        return clock.CreateTimer(_ => memory.Look(), null, s_betweenLooks, s_betweenLooks);
    }

    /// <summary>Collects if the process has grown. Does nothing while another look is under way.</summary>
    public void Look()
    {
        if (!_looking.TryEnter())
        {
            return;
        }

        try
        {
            if (size() - _after < Growth)
            {
                return;
            }

            collect();
            _after = size();
        }
        finally
        {
            _looking.Exit();
        }
    }
}
