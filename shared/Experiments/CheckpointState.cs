using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments;

/// <summary>What a loop keeps in its checkpoints: a list of named parts, each with a way to write it and a way to put it back.</summary>
public sealed class CheckpointState
{
    /// <summary>A variable: anything that System.Text.Json can write and read back, tensors and records of tensors included.</summary>
    /// <param name="name">Tells the parts apart.</param>
    /// <param name="get">Gives its value now.</param>
    /// <param name="set">Puts a value back.</param>
    public CheckpointState Add<T>(string name, Func<T> get, Action<T> set) => throw new NotSupportedException();

    /// <summary>A list that grows: its content is put back into the same list.</summary>
    public CheckpointState Add<T>(string name, IList<T> list) => throw new NotSupportedException();

    /// <summary>A network: parameters and buffers.</summary>
    public CheckpointState Add(string name, nn.Module module) => throw new NotSupportedException();

    /// <summary>An optimiser: its moments and step counts.</summary>
    public CheckpointState Add(string name, optim.Optimizer optimizer) => throw new NotSupportedException();

    /// <summary>A generator of the engine.</summary>
    public CheckpointState Add(string name, Generator generator) => throw new NotSupportedException();
}
