namespace TorchSharp.Engine;

/// <summary>One output; each input has a derivative of its own, worked out only if it is wanted.</summary>
internal sealed class SeparateNode(string name, Edge[] inputs, params Func<Tensor, Tensor?>?[] derivatives) : Node(name, 1, inputs)
{
    private Func<Tensor, Tensor?>?[] _derivatives = derivatives;

    protected override IEnumerable<Delegate> Derivatives => _derivatives.OfType<Delegate>();

    public override Tensor?[] Apply(Tensor?[] gradients, bool[] wanted)
    {
        var result = new Tensor?[_derivatives.Length];
        for (int i = 0; i < result.Length; i++)
            if (wanted[i]) result[i] = _derivatives[i]!(gradients[0]!);
        return result;
    }

    protected override void Forget() => _derivatives = [];
}

/// <summary>One output; the derivatives of all inputs share their work.</summary>
internal sealed class JointNode(string name, Edge[] inputs, Func<Tensor, bool[], Tensor?[]> derivative) : Node(name, 1, inputs)
{
    private Func<Tensor, bool[], Tensor?[]>? _derivative = derivative;

    protected override IEnumerable<Delegate> Derivatives => [_derivative!];

    public override Tensor?[] Apply(Tensor?[] gradients, bool[] wanted) => _derivative!(gradients[0]!, wanted);

    protected override void Forget() => _derivative = null;
}

/// <summary>Several outputs, of which some may have no gradient.</summary>
internal sealed class ManyNode(string name, int outputs, Edge[] inputs, Func<Tensor?[], bool[], Tensor?[]> derivative)
    : Node(name, outputs, inputs)
{
    private Func<Tensor?[], bool[], Tensor?[]>? _derivative = derivative;

    protected override IEnumerable<Delegate> Derivatives => [_derivative!];

    public override Tensor?[] Apply(Tensor?[] gradients, bool[] wanted) => _derivative!(gradients, wanted);

    protected override void Forget() => _derivative = null;
}
