namespace TorchSharp;

/// <summary>
/// Releases the tensors made within it when it ends. With this engine it is never needed, since the garbage collector
/// owns all memory; code written with scopes behaves as on TorchSharp, errors of use after release included.
/// </summary>
public sealed partial class DisposeScope : IDisposable
{
    private readonly DisposeScopeManager _manager;
    private HashSet<IDisposable> _items = new(ReferenceEqualityComparer.Instance);
    private bool _ended;

    internal DisposeScope(DisposeScopeManager manager, DisposeScope? outer)
    {
        (_manager, Outer) = (manager, outer);
    }

    internal DisposeScope? Outer { get; set; }

    /// <summary>What the scope will release.</summary>
    public IReadOnlyList<IDisposable> DisposablesView => _items.ToList();

    /// <summary>How many things the scope will release.</summary>
    public int DisposablesCount => _items.Count;

    /// <summary>True if the scope will release it.</summary>
    public bool Contains(IDisposable disposable) => _items.Contains(disposable);

    /// <summary>Adds to the scope.</summary>
    public void Attach(IDisposable disposable) => Attach((IEnumerable<IDisposable>)[disposable]);

    /// <summary>Adds to the scope.</summary>
    public void Attach(params IDisposable[] disposables) => Attach((IEnumerable<IDisposable>)disposables);

    /// <summary>Adds to the scope, taking each from the scope that owned it.</summary>
    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables)
    {
        Check();
        var result = disposables.ToList();
        foreach (IDisposable item in result) Own(item);
        return result;
    }

    /// <summary>Releases everything in the scope.</summary>
    public void DisposeEverything() => DisposeEverythingBut(Enumerable.Empty<IDisposable>());

    /// <summary>Releases everything but these, which stay in the scope.</summary>
    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep)
    {
        Check();
        HashSet<IDisposable> old = _items;
        _items = new HashSet<IDisposable>(inKeep, ReferenceEqualityComparer.Instance);
        foreach (IDisposable item in old)
            if (!_items.Contains(item)) item.Dispose();
    }

    /// <summary>Releases everything but these, which stay in the scope.</summary>
    public void DisposeEverythingBut(params IDisposable[] keep) => DisposeEverythingBut((IEnumerable<IDisposable>)keep);

    /// <summary>Releases everything but this, which stays in the scope.</summary>
    public T DisposeEverythingBut<T>(T keep) where T : IDisposable
    {
        DisposeEverythingBut([keep]);
        return keep;
    }

    /// <summary>Releases everything but these, which stay in the scope.</summary>
    public (T1 first, T2 second) DisposeEverythingBut<T1, T2>(T1 first, T2 second)
        where T1 : IDisposable where T2 : IDisposable
    {
        DisposeEverythingBut([first, second]);
        return (first, second);
    }

    /// <summary>Releases everything but these, which stay in the scope.</summary>
    public (T1 first, T2 second, T3 third) DisposeEverythingBut<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable
    {
        DisposeEverythingBut([first, second, third]);
        return (first, second, third);
    }

    /// <summary>Tells the scope that something was released by hand.</summary>
    public void MarkAsDisposed(IDisposable disposable)
    {
        Check();
        Forget(disposable);
    }

    /// <summary>Ends the scope and releases what is in it.</summary>
    public void Dispose()
    {
        if (_ended) return;
        DisposeEverything();
        _manager.End(this);
        _ended = true;
    }

    internal void Register(IDisposable item) => _items.Add(item);

    internal bool Forget(IDisposable item)
    {
        if (!_items.Remove(item)) return false;
        if (item is Tensor tensor) tensor.OwningDisposeScope = null;
        return true;
    }

    private void Own(IDisposable item)
    {
        if (item is not Tensor tensor) throw new InvalidOperationException(Engine.Messages.ScopeHoldsTensors(item));
        if (ReferenceEquals(tensor.OwningDisposeScope, this)) return;
        tensor.OwningDisposeScope?.Forget(tensor);
        _items.Add(tensor);
        tensor.OwningDisposeScope = this;
    }

    private void Check() => ObjectDisposedException.ThrowIf(_ended, this);
}
