namespace TorchSharp.Engine;

/// <summary>
/// The seam of differentiation. Every differentiable operation hands its result through here together with the inputs
/// it depends on; this is where a node with the operation's derivative is recorded. What is not differentiable
/// (comparisons, indices) does not pass.
/// </summary>
internal static class Tape
{
    public static Tensor Result(Tensor result, Tensor a)
    {
        if (GradMode.Enabled && a.requires_grad) Mark(result);
        return result;
    }

    public static Tensor Result(Tensor result, Tensor a, Tensor b)
    {
        if (GradMode.Enabled && (a.requires_grad || b.requires_grad)) Mark(result);
        return result;
    }

    public static Tensor Result(Tensor result, Tensor a, Tensor b, Tensor c)
    {
        if (GradMode.Enabled && (a.requires_grad || b.requires_grad || c.requires_grad)) Mark(result);
        return result;
    }

    public static Tensor Result(Tensor result, ReadOnlySpan<Tensor> inputs)
    {
        if (!GradMode.Enabled) return result;
        foreach (Tensor input in inputs)
        {
            if (!input.requires_grad) continue;
            Mark(result);
            break;
        }
        return result;
    }

    public static Tensor Result(string name, Tensor y, Tensor a, Func<Tensor, Tensor?> da) => Result(y, a);

    public static Tensor Result(string name, Tensor y, Tensor a, Func<Tensor, Tensor?> da, Tensor b, Func<Tensor, Tensor?> db) => Result(y, a, b);

    public static Tensor Result(string name, Tensor y, Tensor a, Func<Tensor, Tensor?> da, Tensor b, Func<Tensor, Tensor?> db, Tensor c, Func<Tensor, Tensor?> dc) =>
        Result(y, a, b, c);

    public static Tensor Result(string name, Tensor y, ReadOnlySpan<Tensor?> inputs, Func<Tensor, bool[], Tensor?[]> derivative) =>
        Result(y, inputs.ToArray().OfType<Tensor>().ToArray());

    /// <summary>Called before a tensor is written to in place.</summary>
    public static void BeforeWrite(string operation, Tensor target)
    {
        if (target.Layout.RepeatsElements())
            throw new InvalidOperationException(Messages.WriteToRepeated(operation, target.Layout.Shape));
        if (GradMode.Enabled && target.requires_grad && target.is_leaf)
            throw new InvalidOperationException(Messages.WriteToLeaf(operation));
        target.Buffer.MarkWritten();
    }

    private static void Mark(Tensor result)
    {
        if (result.dtype.IsFloating()) result.MarkDerived();
    }
}
