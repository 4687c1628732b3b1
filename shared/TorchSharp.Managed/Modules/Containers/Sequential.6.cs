using System.Globalization;
using System.Runtime.CompilerServices;

namespace TorchSharp.Modules;

/// <summary>
/// Modules of any kind in order, with six inputs. Derive from it and write forward, which calls them as it needs.
/// </summary>
public abstract class Sequential<T1, T2, T3, T4, T5, T6, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, T6, TResult>
{
    private readonly List<(string Name, torch.nn.Module Module)> _parts = [];

    /// <summary>For derived modules: named modules in order.</summary>
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) : base(nameof(Sequential)) => _parts.AddRange(modules);

    /// <summary>For derived modules: modules in order.</summary>
    protected Sequential(params torch.nn.Module[] modules) : base(nameof(Sequential))
    {
        foreach (torch.nn.Module module in modules) Add(module);
    }

    /// <summary>How many modules there are.</summary>
    public int Count => _parts.Count;

    /// <summary>One of the modules.</summary>
    [IndexerName("SequentialItems")]
    public torch.nn.Module this[int index] => _parts[index].Module;

    /// <summary>Some of the modules; see <see cref="Slice"/>.</summary>
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, T5, T6, TResult> this[(int? start, int? end) index] => Slice(index.start ?? 0, index.end ?? Count);

    /// <summary>Some of the modules; see <see cref="Slice"/>.</summary>
    [IndexerName("SequentialItems")]
    public Sequential<T1, T2, T3, T4, T5, T6, TResult> this[Range index] => Slice(index.Start.GetOffset(Count), index.End.GetOffset(Count));

    /// <summary>Adds a module at the end, under a name.</summary>
    public Sequential<T1, T2, T3, T4, T5, T6, TResult> append(string name, torch.nn.Module module)
    {
        Add(name, module);
        return this;
    }

    /// <summary>Adds a module at the end; its name is its position.</summary>
    public Sequential<T1, T2, T3, T4, T5, T6, TResult> append(torch.nn.Module module)
    {
        Add(module);
        return this;
    }

    /// <inheritdoc/>
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => _parts;

    /// <summary>Adds a module at the end, under a name.</summary>
    protected internal void Add(string name, torch.nn.Module sm) => _parts.Add((name, sm));

    /// <summary>Adds a module at the end; its name is its position.</summary>
    protected internal void Add(torch.nn.Module module) => Add(Count.ToString(CultureInfo.InvariantCulture), module);

    /// <summary>Some of the modules; a derived module says what that is.</summary>
    protected virtual Sequential<T1, T2, T3, T4, T5, T6, TResult> Slice(int start, int end) =>
        throw new NotSupportedException(Engine.Messages.SequentialSlice(GetType()));
}
