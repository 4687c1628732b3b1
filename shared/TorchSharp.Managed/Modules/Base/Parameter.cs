namespace TorchSharp.Modules;

/// <summary>A tensor that a module learns: modules list it, optimisers change it.</summary>
public class Parameter : torch.Tensor
{
    /// <summary>Takes over the memory of a tensor, which can no longer be used itself.</summary>
    public Parameter(torch.Tensor data, bool requires_grad = true) : base(data.Buffer, data.Layout)
    {
        if (data.OwningDisposeScope is null) DetachFromDisposeScope();
        else MoveToOtherDisposeScope(data);
        this.requires_grad = requires_grad;
        data.Dispose();
    }
}
