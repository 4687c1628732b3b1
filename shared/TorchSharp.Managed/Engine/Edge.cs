namespace TorchSharp.Engine;

/// <summary>Where the gradient of a node's input goes: an output of the node that computed it, or a leaf.</summary>
internal readonly struct Edge
{
    private Edge(Tensor input)
    {
        (Node, Output) = input.History;
        Leaf = Node is null && input.requires_grad ? input.Leaf : null;
        Shape = input.Layout.Shape;
        DType = input.dtype;
    }

    public Node? Node { get; }

    /// <summary>Which output of the node.</summary>
    public int Output { get; }

    public Tensor? Leaf { get; }

    public long[] Shape { get; }

    public ScalarType DType { get; }

    /// <summary>Whether the input takes a gradient at all.</summary>
    public bool IsWanted => Node is not null || Leaf is not null;

    public static Edge To(Tensor? input) => input is null ? default : new Edge(input);
}
