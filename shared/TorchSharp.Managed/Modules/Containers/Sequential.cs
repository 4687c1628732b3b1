using System.Globalization;
using System.Runtime.CompilerServices;

namespace TorchSharp.Modules;

/// <summary>Modules in a row, each fed with the result of the one before.</summary>
public class Sequential : torch.nn.Module<Tensor, Tensor>
{
    private readonly List<(string Name, torch.nn.IModule<Tensor, Tensor> Module)> _parts = [];

    internal Sequential() : base(nameof(Sequential))
    {
    }

    /// <summary>For derived modules: named modules in a row.</summary>
    protected Sequential(params (string name, torch.nn.Module<Tensor, Tensor> submodule)[] modules) : this()
    {
        foreach ((string name, torch.nn.Module<Tensor, Tensor> submodule) in modules) append(name, submodule);
    }

    /// <summary>For derived modules: modules in a row.</summary>
    protected Sequential(params torch.nn.Module<Tensor, Tensor>[] modules) : this()
    {
        foreach (torch.nn.Module<Tensor, Tensor> module in modules) append(module);
    }

    /// <summary>How many modules there are.</summary>
    public int Count => _parts.Count;

    /// <summary>One of the modules.</summary>
    [IndexerName("SequentialItems")]
    public torch.nn.IModule<Tensor, Tensor> this[int index] => _parts[index].Module;

    /// <summary>Some of the modules, as a Sequential that shares them.</summary>
    [IndexerName("SequentialItems")]
    public Sequential this[(int? start, int? end) index] => this[(index.start ?? 0)..(index.end ?? Count)];

    /// <summary>Some of the modules, as a Sequential that shares them.</summary>
    [IndexerName("SequentialItems")]
    public Sequential this[Range index]
    {
        get
        {
            (int start, int length) = index.GetOffsetAndLength(Count);
            var some = new Sequential();
            foreach ((string name, torch.nn.IModule<Tensor, Tensor> module) in _parts.GetRange(start, length)) some.append(name, module);
            return some;
        }
    }

    /// <summary>Adds a module at the end, under a name.</summary>
    public Sequential append(string name, torch.nn.IModule<Tensor, Tensor> module)
    {
        _parts.Add((name, module));
        return this;
    }

    /// <summary>Adds a module at the end; its name is its position.</summary>
    public Sequential append(torch.nn.IModule<Tensor, Tensor> module) => append(Count.ToString(CultureInfo.InvariantCulture), module);

    /// <inheritdoc/>
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => _parts.Select(p => (p.Name, (torch.nn.Module)p.Module));

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor)
    {
        foreach ((_, torch.nn.IModule<Tensor, Tensor> module) in _parts) tensor = module.call(tensor);
        return Count == 0 ? tensor.alias() : tensor;
    }
}
