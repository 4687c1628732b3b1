using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TorchSharp.Utils;

/// <summary>A dictionary that remembers the order in which keys were added, and can be indexed by position too.</summary>
public class OrderedDict<TKey, TValue> : IDictionary<TKey, TValue>, IList<(TKey, TValue)> where TKey : notnull
{
    private readonly List<(TKey Key, TValue Value)> _list = [];
    private readonly Dictionary<TKey, TValue> _dict = [];

    /// <summary>How many entries there are.</summary>
    public int Count => _list.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>The keys, in order.</summary>
    public ICollection<TKey> Keys => _list.ConvertAll(e => e.Key);

    /// <summary>The values, in order.</summary>
    public ICollection<TValue> Values => _list.ConvertAll(e => e.Value);

    /// <summary>The entry at a position.</summary>
    public (TKey, TValue) this[int index]
    {
        get => _list[index];
        set
        {
            _dict.Remove(_list[index].Key);
            _dict[value.Item1] = value.Item2;
            _list[index] = value;
        }
    }

    /// <summary>The value of a key; a new key goes to the end.</summary>
    public TValue this[TKey key]
    {
        get => _dict[key];
        set
        {
            int index = _dict.ContainsKey(key) ? Find(key) : -1;
            if (index < 0) _list.Add((key, value));
            else _list[index] = (key, value);
            _dict[key] = value;
        }
    }

    /// <summary>Removes every entry.</summary>
    public void clear() => Clear();

    /// <summary>The entries, in order.</summary>
    public IEnumerator<(TKey, TValue)> items() => GetEnumerator();

    /// <summary>The keys, in order.</summary>
    public IEnumerable<TKey> keys() => Keys;

    /// <summary>The values, in order.</summary>
    public IEnumerable<TValue> values() => Values;

    /// <summary>Adds an entry at the end.</summary>
    public void Add((TKey, TValue) item) => Insert(_list.Count, item);

    /// <summary>Adds an entry at the end.</summary>
    public void Add(TKey key, TValue value) => Insert(_list.Count, (key, value));

    /// <summary>Adds an entry at the end.</summary>
    public void Add(KeyValuePair<TKey, TValue> item) => Insert(_list.Count, (item.Key, item.Value));

    /// <summary>Adds an entry at a position.</summary>
    public void Insert(int index, (TKey, TValue) item)
    {
        _dict.Add(item.Item1, item.Item2);
        _list.Insert(index, item);
    }

    /// <summary>True if the key is there.</summary>
    public bool ContainsKey(TKey key) => _dict.ContainsKey(key);

    /// <summary>True if exactly this entry is there.</summary>
    public bool Contains((TKey, TValue) item) => _list.Contains(item);

    /// <summary>True if the key is there.</summary>
    public bool Contains(KeyValuePair<TKey, TValue> item) => _dict.ContainsKey(item.Key);

    /// <summary>Where the entry stands; -1 if it is not there.</summary>
    public int IndexOf((TKey, TValue) item) => _list.IndexOf(item);

    /// <summary>The value of a key, if it is there.</summary>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => _dict.TryGetValue(key, out value);

    /// <summary>Removes an entry.</summary>
    public bool Remove((TKey, TValue) item) => _list.Contains(item) && Remove(item.Item1);

    /// <summary>Removes a key and its value.</summary>
    public bool Remove(KeyValuePair<TKey, TValue> item) => Remove(item.Key);

    /// <summary>Removes a key and its value.</summary>
    public bool Remove(TKey key)
    {
        if (!_dict.Remove(key)) return false;
        _list.RemoveAt(Find(key));
        return true;
    }

    /// <summary>Removes the entry at a position.</summary>
    public void RemoveAt(int index)
    {
        _dict.Remove(_list[index].Key);
        _list.RemoveAt(index);
    }

    /// <summary>Removes every entry.</summary>
    public void Clear()
    {
        _dict.Clear();
        _list.Clear();
    }

    /// <summary>Copies the entries into an array.</summary>
    public void CopyTo((TKey, TValue)[] array, int arrayIndex) => _list.CopyTo(array, arrayIndex);

    /// <summary>Copies the entries into an array.</summary>
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        foreach ((TKey key, TValue value) in _list) array[arrayIndex++] = KeyValuePair.Create(key, value);
    }

    /// <summary>The entries, in order.</summary>
    public IEnumerator<(TKey, TValue)> GetEnumerator() => _list.GetEnumerator();

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() =>
        _list.Select(e => KeyValuePair.Create(e.Key, e.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(TKey key) => _list.FindIndex(e => EqualityComparer<TKey>.Default.Equals(e.Key, key));
}
