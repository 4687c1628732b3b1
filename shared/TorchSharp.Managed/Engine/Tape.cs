namespace TorchSharp.Engine;

/// <summary>
/// Where computations are recorded for differentiation. Every differentiable operation hands its result through here,
/// with the inputs that it depends on and a derivative for each. What is not differentiable (comparisons, indices) does not pass.
/// <para>
/// A derivative maps the gradient of the result to that of the input. It is written with differentiable operations, so
/// that it can be differentiated again; it may return the result's broadcast shape or another real dtype, which is
/// summed and converted to the input's; it never returns a saved value as it is, and writes to nothing that it is given.
/// </para>
/// </summary>
internal static class Tape
{
    /// <summary>Records y = f(a).</summary>
    public static Tensor Result(string name, Tensor y, Tensor a, Func<Tensor, Tensor?> da)
    {
        if (Wants(y, a)) Attach(y, new SeparateNode(name, [Edge.To(a)], da));
        return y;
    }

    /// <summary>Records y = f(a, b).</summary>
    public static Tensor Result(string name, Tensor y, Tensor a, Func<Tensor, Tensor?> da, Tensor b, Func<Tensor, Tensor?> db)
    {
        if (Wants(y, a, b)) Attach(y, new SeparateNode(name, [Edge.To(a), Edge.To(b)], da, db));
        return y;
    }

    /// <summary>Records y = f(a, b, c).</summary>
    public static Tensor Result(
        string name, Tensor y, Tensor a, Func<Tensor, Tensor?> da, Tensor b, Func<Tensor, Tensor?> db, Tensor c, Func<Tensor, Tensor?> dc)
    {
        if (Wants(y, a, b, c)) Attach(y, new SeparateNode(name, [Edge.To(a), Edge.To(b), Edge.To(c)], da, db, dc));
        return y;
    }

    /// <summary>Records y = f(inputs), with one derivative for all; it is told which gradients are wanted. Inputs may be null.</summary>
    public static Tensor Result(string name, Tensor y, ReadOnlySpan<Tensor?> inputs, Func<Tensor, bool[], Tensor?[]> derivative)
    {
        if (Wants(y, inputs)) Attach(y, new JointNode(name, Edges(inputs), derivative));
        return y;
    }

    /// <summary>Records several results of one operation; those that are not real numbers take no gradient.</summary>
    public static Tensor[] Results(string name, Tensor[] ys, ReadOnlySpan<Tensor?> inputs, Func<Tensor?[], bool[], Tensor?[]> derivative)
    {
        if (!Array.Exists(ys, y => y.dtype.IsFloating()) || !Wants(ys.First(y => y.dtype.IsFloating()), inputs)) return ys;
        var node = new ManyNode(name, ys.Length, Edges(inputs), derivative);
        for (int i = 0; i < ys.Length; i++)
            if (ys[i].dtype.IsFloating()) ys[i].SetHistory(node, i);
        return ys;
    }

    /// <summary>Records a function of the user's own, which may have written to some of its inputs and returned them.</summary>
    public static void Function(string name, Tensor[] ys, Tensor?[] inputs, List<Tensor> written, Func<Tensor?[], bool[], Tensor?[]> derivative)
    {
        if (!GradMode.Enabled || !Array.Exists(inputs, i => i is { requires_grad: true })) return;
        var node = new ManyNode(name, ys.Length, Edges(inputs), derivative) { MayReturnAnything = true };
        for (int i = 0; i < ys.Length; i++)
        {
            if (!ys[i].dtype.IsFloating()) continue;
            if (written.Contains(ys[i])) ys[i].Rebase(node, i);
            else ys[i].SetHistory(node, i);
        }
    }

    /// <summary>Records that a was written to: its new value is f(its old value).</summary>
    public static Tensor Rewritten(string name, Tensor a, Func<Tensor, Tensor?> da)
    {
        if (Wants(a, a)) Rebase(a, new SeparateNode(name, [Edge.To(a)], da));
        return a;
    }

    /// <summary>Records that a was written to: its new value is f(its old value, b).</summary>
    public static Tensor Rewritten(string name, Tensor a, Func<Tensor, Tensor?> da, Tensor b, Func<Tensor, Tensor?> db)
    {
        if (Wants(a, a, b)) Rebase(a, new SeparateNode(name, [Edge.To(a), Edge.To(b)], da, db));
        return a;
    }

    /// <summary>Records that a now holds what b holds, broadcast and converted.</summary>
    public static Tensor Overwritten(string name, Tensor a, Tensor b) => Rewritten(name, a, _ => null, b, g => g);

    /// <summary>Records that y sees the memory of x, and how a gradient of y becomes one of x.</summary>
    public static Tensor View(string name, Tensor y, Tensor x, Func<Tensor, Tensor?> dx)
    {
        y.BecomeViewOf(x);
        return Result(name, y, x, dx);
    }

    /// <summary>Records that x, which was before, sees its memory in another layout now.</summary>
    public static Tensor Relaid(string name, Tensor x, Tensor before, Func<Tensor, Tensor?> back)
    {
        if (Wants(x, before)) x.Rebase(new SeparateNode(name, [Edge.To(before)], back));
        return x;
    }

    /// <summary>Called before a tensor is written to in place.</summary>
    public static void BeforeWrite(string operation, Tensor target)
    {
        if (target.Layout.RepeatsElements())
            throw new InvalidOperationException(Messages.WriteToRepeated(operation, target.Layout.Shape));
        if (GradMode.Enabled)
        {
            if (target.requires_grad && target.is_leaf) throw new InvalidOperationException(Messages.WriteToLeaf(operation));
            if (target.ViewBase is { requires_grad: true, is_leaf: true }) throw new InvalidOperationException(Messages.WriteToViewOfLeaf(operation));

            // Made under no_grad, it has no history to which the write could be added, though its base has.
            if (target.ViewBase is { requires_grad: true } && !target.requires_grad)
                throw new InvalidOperationException(Messages.WriteToUnrecordedView(operation, target.Layout.Shape));
        }
        target.Buffer.MarkWritten();
    }

    private static bool Wants(Tensor y, Tensor a) => GradMode.Enabled && y.dtype.IsFloating() && a.requires_grad;

    private static bool Wants(Tensor y, Tensor a, Tensor b) => GradMode.Enabled && y.dtype.IsFloating() && (a.requires_grad || b.requires_grad);

    private static bool Wants(Tensor y, params ReadOnlySpan<Tensor?> inputs)
    {
        if (!GradMode.Enabled || !y.dtype.IsFloating()) return false;
        foreach (Tensor? input in inputs)
            if (input is { requires_grad: true }) return true;
        return false;
    }

    private static Edge[] Edges(ReadOnlySpan<Tensor?> inputs)
    {
        var edges = new Edge[inputs.Length];
        for (int i = 0; i < edges.Length; i++) edges[i] = Edge.To(inputs[i]);
        return edges;
    }

    private static void Attach(Tensor y, Node node) => y.SetHistory(node, 0);

    // A write through a view is also a write to a part of what it views, and so to every other view of that.
    private static void Rebase(Tensor a, Node node)
    {
        if (a.ViewBase is not Tensor whole)
        {
            a.Rebase(node);
            return;
        }

        Layout part = a.Layout, all = whole.Layout;
        int length = whole.Buffer.Length;
        Edge before = Edge.To(whole);
        a.SetHistory(node, 0);
        whole.Rebase(new SeparateNode(
            node.Name + " (through a view)",
            [before, Edge.To(a)],
            g => Operations.Memory.Outside(g, all, part, length),
            g => Operations.Memory.Reread(g, all, part, length)));
        a.SawHistoryOfBase();
    }
}
