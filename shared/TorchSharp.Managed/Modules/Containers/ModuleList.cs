using System.Collections;
using System.Globalization;

namespace TorchSharp.Modules;

/// <summary>Modules in a list, named by their positions.</summary>
public class ModuleList<T> : torch.nn.Module, IList<T> where T : torch.nn.Module
{
    /// <summary>A list of modules.</summary>
    public ModuleList(params T[] modules) : base(nameof(ModuleList<T>)) => extend(modules);

    /// <summary>How many there are.</summary>
    public int Count => _internal_submodules.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>The one at a position.</summary>
    public T this[int index]
    {
        get => (T)_internal_submodules[index].Item2;
        set => Change(list => list[index] = value);
    }

    /// <summary>Adds one at the end.</summary>
    public void Add(T item) => register_module(Count.ToString(CultureInfo.InvariantCulture), item);

    /// <summary>Adds some at the end.</summary>
    public void append(params T[] parameters) => extend(parameters);

    /// <summary>Adds some at the end.</summary>
    public void extend(IEnumerable<T> modules)
    {
        foreach (T item in modules ?? []) Add(item);
    }

    /// <summary>Puts one at a position, before what was there.</summary>
    public void Insert(int index, T item) => Change(list => list.Insert(index, item));

    /// <summary>Removes one.</summary>
    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index >= 0) RemoveAt(index);
        return index >= 0;
    }

    /// <summary>Removes the one at a position.</summary>
    public void RemoveAt(int index) => Change(list => list.RemoveAt(index));

    /// <summary>Removes all.</summary>
    public void Clear() => _internal_submodules.Clear();

    /// <summary>True if this very one is there.</summary>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>The position of this very one, or -1.</summary>
    public int IndexOf(T item) => this.ToList().FindIndex(other => ReferenceEquals(other, item));

    /// <summary>Copies them into an array.</summary>
    public void CopyTo(T[] array, int arrayIndex)
    {
        foreach (T item in this) array[arrayIndex++] = item;
    }

    /// <summary>All of them, in order.</summary>
    public IEnumerator<T> GetEnumerator() => _internal_submodules.values().Cast<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The names are positions, so that a change within the list names all of them anew.
    private void Change(Action<List<T>> change)
    {
        List<T> list = this.ToList();
        change(list);
        Clear();
        extend(list);
    }
}
