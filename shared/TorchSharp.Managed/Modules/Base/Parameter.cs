using TorchSharp.Engine;

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

    /// <summary>Zeros the gradient, if there is one, which is then no longer the result of a computation.</summary>
    internal void ZeroGrad()
    {
        if (Grad is null) return;
        if (Grad.requires_grad)
            using (DisposeScopeManager.Suspend()) Grad = Grad.detach();
        using (GradMode.Set(false)) Grad.zero_();
    }
}
