using System.Collections.Concurrent;
using System.Reflection;

namespace TorchSharp.Engine;

/// <summary>One operation of a recorded computation: where its inputs came from, and its derivative.</summary>
internal abstract class Node(string name, int outputs, Edge[] inputs)
{
    private static readonly ConcurrentDictionary<Type, bool> KeepsValues = new();
    private static long _last;

    public string Name { get; } = name;

    public int Outputs { get; } = outputs;

    public Edge[] Inputs { get; } = inputs;

    /// <summary>Later than that of every node that it depends on.</summary>
    public long Sequence { get; } = Interlocked.Increment(ref _last);

    /// <summary>The values that it kept are gone.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>Outputs whose gradient the user wants to see, by retain_grad.</summary>
    public List<(int Output, Tensor Tensor)>? Retained { get; set; }

    /// <summary>Its derivative is not bound by the rules of ours: what it returns may be anybody's memory.</summary>
    public bool MayReturnAnything { get; init; }

    /// <summary>Where the operation was called, while anomalies are looked for.</summary>
    public string? Origin { get; } = Anomaly.IsEnabled ? Environment.StackTrace : null;

    protected abstract IEnumerable<Delegate> Derivatives { get; }

    /// <summary>The gradients of the wanted inputs from those of the outputs; null stands for zero.</summary>
    public abstract Tensor?[] Apply(Tensor?[] gradients, bool[] wanted);

    /// <summary>Lets go of the values that the derivative kept. What kept none can be run again.</summary>
    public void Release()
    {
        if (!MayReturnAnything && !Derivatives.Any(d => KeepsAny(d.Target))) return;
        IsReleased = true;
        Forget();
    }

    protected abstract void Forget();

    private static bool KeepsAny(object? closure) =>
        closure is not null && KeepsValues.GetOrAdd(closure.GetType(), type => KeepsAny(type, 3));

    // A closure's captured variables are fields of its target; those of an outer scope lie one object further.
    private static bool KeepsAny(Type type, int depth) =>
        depth > 0 && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(
            f => f.FieldType == typeof(Saved) || f.FieldType == typeof(Saved[])
                || (f.FieldType.Name.StartsWith('<') && KeepsAny(f.FieldType, depth - 1)));
}
