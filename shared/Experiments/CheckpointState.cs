using GenerativeModels.Experiments.Checkpoints;
using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments;

/// <summary>What a loop keeps in its checkpoints: a list of named parts, each with a way to write it and a way to put it back.</summary>
public sealed class CheckpointState
{
    private readonly List<ICheckpointPart> _parts = [];

    /// <summary>The parts, in the order in which they were added.</summary>
    internal IReadOnlyList<ICheckpointPart> Parts => _parts;

    /// <summary>A variable: anything that System.Text.Json can write and read back, tensors and records of tensors included.</summary>
    /// <param name="name">Tells the parts apart.</param>
    /// <param name="get">Gives its value now.</param>
    /// <param name="set">Puts a value back.</param>
    /// <exception cref="ArgumentException">A part of that name is there already.</exception>
    public CheckpointState Add<T>(string name, Func<T> get, Action<T> set) => Add(new VariablePart<T>(name, "variable", get, set));

    /// <summary>A list that grows: its content is put back into the same list.</summary>
    /// <exception cref="ArgumentException">A part of that name is there already.</exception>
    public CheckpointState Add<T>(string name, IList<T> list) => Add(new VariablePart<List<T>>(name, "list", () => [.. list], saved =>
    {
        list.Clear();
        saved.ForEach(list.Add);
    }));

    /// <summary>A network: parameters and buffers.</summary>
    /// <exception cref="ArgumentException">A part of that name is there already.</exception>
    public CheckpointState Add(string name, nn.Module module) => Add(new ModulePart(name, module));

    /// <summary>An optimiser: its moments and step counts.</summary>
    /// <exception cref="ArgumentException">A part of that name is there already, or the optimiser has no state that can be saved (LBFGS).</exception>
    public CheckpointState Add(string name, optim.Optimizer optimizer) => Add(new OptimizerPart(name, optimizer));

    /// <summary>A generator of the engine.</summary>
    /// <exception cref="ArgumentException">A part of that name is there already.</exception>
    public CheckpointState Add(string name, Generator generator) => Add(new GeneratorPart(name, generator));

    private CheckpointState Add(ICheckpointPart part)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(part.Name);
        if (_parts.Any(other => other.Name == part.Name))
        {
            throw new ArgumentException($"the checkpoint has two parts called '{part.Name}'; give each its own name.");
        }

        _parts.Add(part);
        return this;
    }
}
