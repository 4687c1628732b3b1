using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TorchSharp.Modules;

/// <summary>Modules by name, in the order in which they were added.</summary>
public class ModuleDict<T> : torch.nn.Module, IDictionary<string, T>, IList<(string, T)> where T : torch.nn.Module
{
    /// <summary>Empty.</summary>
    public ModuleDict() : base(nameof(ModuleDict<T>))
    {
    }

    /// <summary>How many there are.</summary>
    public int Count => _internal_submodules.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>The names, in order.</summary>
    public ICollection<string> Keys => _internal_submodules.Keys;

    /// <summary>The modules, in order.</summary>
    public ICollection<T> Values => values().ToList();

    /// <summary>The one at a position, with its name.</summary>
    public (string, T) this[int index]
    {
        get => (_internal_submodules[index].Item1, (T)_internal_submodules[index].Item2);
        set => _internal_submodules[index] = value;
    }

    /// <summary>The one of that name.</summary>
    public T this[string key]
    {
        get => (T)_internal_submodules[key];
        set => _internal_submodules[key] = value;
    }

    /// <summary>Removes all.</summary>
    public void clear() => _internal_submodules.Clear();

    /// <summary>Names and modules, in order.</summary>
    public IEnumerator<(string, T)> items() => GetEnumerator();

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> keys() => _internal_submodules.keys();

    /// <summary>The modules, in order.</summary>
    public IEnumerable<T> values() => _internal_submodules.values().Cast<T>();

    /// <summary>Adds one under a name.</summary>
    public void Add((string, T) item) => register_module(item.Item1, item.Item2);

    /// <summary>Adds one under a name.</summary>
    public void Add(string key, T value) => register_module(key, value);

    /// <summary>Adds one under a name.</summary>
    public void Add(KeyValuePair<string, T> item) => register_module(item.Key, item.Value);

    /// <summary>Puts one at a position, before what was there.</summary>
    public void Insert(int index, (string, T) item) => _internal_submodules.Insert(index, item);

    /// <summary>True if the name is there.</summary>
    public bool ContainsKey(string key) => _internal_submodules.ContainsKey(key);

    /// <summary>True if this very one is there under that name.</summary>
    public bool Contains((string, T) item) => IndexOf(item) >= 0;

    /// <summary>True if the name is there.</summary>
    public bool Contains(KeyValuePair<string, T> item) => ContainsKey(item.Key);

    /// <summary>The position of this very one under that name, or -1.</summary>
    public int IndexOf((string, T) item) =>
        this.ToList<(string, T)>().FindIndex(other => other.Item1 == item.Item1 && ReferenceEquals(other.Item2, item.Item2));

    /// <summary>The one of that name, if there is one.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        bool found = _internal_submodules.TryGetValue(key, out torch.nn.Module? one);
        value = (T)one!;
        return found;
    }

    /// <summary>Removes the one of that name.</summary>
    public bool Remove(string key) => _internal_submodules.Remove(key);

    /// <summary>Removes one.</summary>
    public bool Remove((string, T) item) => Contains(item) && Remove(item.Item1);

    /// <summary>Removes the one of that name.</summary>
    public bool Remove(KeyValuePair<string, T> item) => Remove(item.Key);

    /// <summary>Removes the one at a position.</summary>
    public void RemoveAt(int index) => _internal_submodules.RemoveAt(index);

    /// <summary>Removes all.</summary>
    public void Clear() => _internal_submodules.Clear();

    /// <summary>Copies names and modules into an array.</summary>
    public void CopyTo((string, T)[] array, int arrayIndex)
    {
        foreach ((string, T) entry in this) array[arrayIndex++] = entry;
    }

    /// <summary>Copies names and modules into an array.</summary>
    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex)
    {
        foreach ((string key, T value) in this) array[arrayIndex++] = KeyValuePair.Create(key, value);
    }

    /// <summary>Names and modules, in order.</summary>
    public IEnumerator<(string, T)> GetEnumerator()
    {
        foreach ((string key, torch.nn.Module value) in _internal_submodules) yield return (key, (T)value);
    }

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator()
    {
        foreach ((string key, T value) in this) yield return KeyValuePair.Create(key, value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
