namespace TorchSharp;

/// <summary>A loss of two inputs, with weights.</summary>
public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    /// <summary>With weights and a reduction.</summary>
    public WeightedLoss(Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(reduction) => this.weight = weight;

    /// <summary>The weights, of classes or of elements.</summary>
    public Tensor? weight { get; }
}

/// <summary>A loss of three inputs, with weights.</summary>
public abstract class WeightedLoss<T1, T2, T3, TResult> : Loss<T1, T2, T3, TResult>
{
    /// <summary>With weights and a reduction.</summary>
    public WeightedLoss(Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(reduction) => this.weight = weight;

    /// <summary>The weights, of classes or of elements.</summary>
    public Tensor? weight { get; }
}

/// <summary>A loss of four inputs, with weights.</summary>
public abstract class WeightedLoss<T1, T2, T3, T4, TResult> : Loss<T1, T2, T3, T4, TResult>
{
    /// <summary>With weights and a reduction.</summary>
    public WeightedLoss(Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) : base(reduction) => this.weight = weight;

    /// <summary>The weights, of classes or of elements.</summary>
    public Tensor? weight { get; }
}
