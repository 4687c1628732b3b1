using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TorchSharp.Modules;

/// <summary>Parameters by name, in the order in which they were added.</summary>
public class ParameterDict : torch.nn.Module, IDictionary<string, Parameter>, IList<(string, Parameter)>
{
    /// <summary>Empty.</summary>
    public ParameterDict() : base(nameof(ParameterDict))
    {
    }

    /// <summary>How many there are.</summary>
    public int Count => _internal_params.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>The names, in order.</summary>
    public ICollection<string> Keys => _internal_params.Keys;

    /// <summary>The parameters, in order.</summary>
    public ICollection<Parameter> Values => values().ToList();

    /// <summary>The one at a position, with its name.</summary>
    public (string, Parameter) this[int index]
    {
        get => (_internal_params[index].Item1, _internal_params[index].Item2);
        set => _internal_params[index] = value;
    }

    /// <summary>The one of that name.</summary>
    public Parameter this[string key]
    {
        get => _internal_params[key];
        set => _internal_params[key] = value;
    }

    /// <summary>Removes all.</summary>
    public void clear() => _internal_params.Clear();

    /// <summary>Names and parameters, in order.</summary>
    public IEnumerator<(string, Parameter)> items() => GetEnumerator();

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> keys() => _internal_params.keys();

    /// <summary>The parameters, in order.</summary>
    public IEnumerable<Parameter> values() => _internal_params.values();

    /// <summary>Adds one under a name.</summary>
    public void Add((string, Parameter) item) => register_parameter(item.Item1, item.Item2);

    /// <summary>Adds one under a name.</summary>
    public void Add(string key, Parameter value) => register_parameter(key, value);

    /// <summary>Adds one under a name.</summary>
    public void Add(KeyValuePair<string, Parameter> item) => register_parameter(item.Key, item.Value);

    /// <summary>Puts one at a position, before what was there.</summary>
    public void Insert(int index, (string, Parameter) item) => _internal_params.Insert(index, item);

    /// <summary>True if the name is there.</summary>
    public bool ContainsKey(string key) => _internal_params.ContainsKey(key);

    /// <summary>True if this very one is there under that name.</summary>
    public bool Contains((string, Parameter) item) => IndexOf(item) >= 0;

    /// <summary>True if the name is there.</summary>
    public bool Contains(KeyValuePair<string, Parameter> item) => ContainsKey(item.Key);

    /// <summary>The position of this very one under that name, or -1.</summary>
    public int IndexOf((string, Parameter) item) =>
        this.ToList<(string, Parameter)>().FindIndex(other => other.Item1 == item.Item1 && ReferenceEquals(other.Item2, item.Item2));

    /// <summary>The one of that name, if there is one.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Parameter value)
    {
        bool found = _internal_params.TryGetValue(key, out Parameter? one);
        value = one!;
        return found;
    }

    /// <summary>Removes the one of that name.</summary>
    public bool Remove(string key) => _internal_params.Remove(key);

    /// <summary>Removes one.</summary>
    public bool Remove((string, Parameter) item) => Contains(item) && Remove(item.Item1);

    /// <summary>Removes the one of that name.</summary>
    public bool Remove(KeyValuePair<string, Parameter> item) => Remove(item.Key);

    /// <summary>Removes the one at a position.</summary>
    public void RemoveAt(int index) => _internal_params.RemoveAt(index);

    /// <summary>Removes all.</summary>
    public void Clear() => _internal_params.Clear();

    /// <summary>Copies names and parameters into an array.</summary>
    public void CopyTo((string, Parameter)[] array, int arrayIndex)
    {
        foreach ((string, Parameter) entry in this) array[arrayIndex++] = entry;
    }

    /// <summary>Copies names and parameters into an array.</summary>
    public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex)
    {
        foreach ((string key, Parameter value) in this) array[arrayIndex++] = KeyValuePair.Create(key, value);
    }

    /// <summary>Names and parameters, in order.</summary>
    public IEnumerator<(string, Parameter)> GetEnumerator()
    {
        foreach ((string key, Parameter value) in _internal_params) yield return (key, value);
    }

    IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator()
    {
        foreach ((string key, Parameter value) in this) yield return KeyValuePair.Create(key, value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
