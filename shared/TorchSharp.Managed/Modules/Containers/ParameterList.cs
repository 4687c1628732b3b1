using System.Collections;
using System.Globalization;

namespace TorchSharp.Modules;

/// <summary>Parameters in a list, named by their positions.</summary>
public class ParameterList : torch.nn.Module, IList<Parameter>
{
    /// <summary>A list of parameters.</summary>
    public ParameterList(params Parameter[] parameters) : base(nameof(ParameterList)) => extend(parameters);

    /// <summary>How many there are.</summary>
    public int Count => _internal_params.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>The one at a position.</summary>
    public Parameter this[int index]
    {
        get => _internal_params[index].Item2;
        set => Change(list => list[index] = value);
    }

    /// <summary>Adds one at the end.</summary>
    public void Add(Parameter item) => register_parameter(Count.ToString(CultureInfo.InvariantCulture), item);

    /// <summary>Adds some at the end.</summary>
    public void append(params Parameter[] parameters) => extend(parameters);

    /// <summary>Adds some at the end.</summary>
    public void extend(IEnumerable<Parameter> parameters)
    {
        foreach (Parameter item in parameters ?? []) Add(item);
    }

    /// <summary>Puts one at a position, before what was there.</summary>
    public void Insert(int index, Parameter item) => Change(list => list.Insert(index, item));

    /// <summary>Removes one.</summary>
    public bool Remove(Parameter item)
    {
        int index = IndexOf(item);
        if (index >= 0) RemoveAt(index);
        return index >= 0;
    }

    /// <summary>Removes the one at a position.</summary>
    public void RemoveAt(int index) => Change(list => list.RemoveAt(index));

    /// <summary>Removes all.</summary>
    public void Clear() => _internal_params.Clear();

    /// <summary>True if this very one is there.</summary>
    public bool Contains(Parameter item) => IndexOf(item) >= 0;

    /// <summary>The position of this very one, or -1.</summary>
    public int IndexOf(Parameter item) => this.ToList().FindIndex(other => ReferenceEquals(other, item));

    /// <summary>Copies them into an array.</summary>
    public void CopyTo(Parameter[] array, int arrayIndex)
    {
        foreach (Parameter item in this) array[arrayIndex++] = item;
    }

    /// <summary>All of them, in order.</summary>
    public IEnumerator<Parameter> GetEnumerator() => _internal_params.values().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // The names are positions, so that a change within the list names all of them anew.
    private void Change(Action<List<Parameter>> change)
    {
        List<Parameter> list = this.ToList();
        change(list);
        Clear();
        extend(list);
    }
}
