namespace TorchSharp;

/// <summary>The dispose scopes of one thread, the innermost being the current one.</summary>
public class DisposeScopeManager
{
    [ThreadStatic]
    private static DisposeScopeManager? _ofThread;

    internal static DisposeScope? Current => _ofThread?.Innermost;

    private DisposeScope? Innermost { get; set; }

    /// <summary>Until disposed, new tensors of this thread belong to no scope.</summary>
    internal static IDisposable Suspend()
    {
        DisposeScopeManager? manager = _ofThread;
        _ofThread = null;
        return new Resume(manager);
    }

    internal static DisposeScope Begin()
    {
        DisposeScopeManager manager = _ofThread ??= new DisposeScopeManager();
        return manager.Innermost = new DisposeScope(manager, manager.Innermost);
    }

    internal static DisposeScope? Register(IDisposable item)
    {
        DisposeScope? scope = Current;
        scope?.Register(item);
        return scope;
    }

    internal static void Disposing(Tensor item) => item.OwningDisposeScope?.Forget(item);

    internal void End(DisposeScope scope)
    {
        if (ReferenceEquals(Innermost, scope))
        {
            Innermost = scope.Outer;
            return;
        }
        for (DisposeScope? inner = Innermost; inner is not null; inner = inner.Outer)
            if (ReferenceEquals(inner.Outer, scope)) inner.Outer = scope.Outer;
    }

    private sealed class Resume(DisposeScopeManager? manager) : IDisposable
    {
        public void Dispose() => _ofThread = manager;
    }
}
