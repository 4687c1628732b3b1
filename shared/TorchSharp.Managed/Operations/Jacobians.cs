using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Whole matrices of derivatives, a row for each element of the output.</summary>
internal static class Jacobians
{
    public static Tensor[] Of(Func<Tensor[], Tensor[]> function, Tensor[] inputs)
    {
        using DisposeScope scope = torch.NewDisposeScope();
        using IDisposable recording = torch.enable_grad();
        var leaves = new Tensor[inputs.Length];
        for (int k = 0; k < leaves.Length; k++)
        {
            if (!inputs[k].dtype.IsFloating()) throw new ArgumentException(Messages.JacobianOfNoFloats(k, inputs[k].dtype));
            leaves[k] = inputs[k].detach().requires_grad_();
        }

        var jacobians = new List<Tensor>();
        foreach (Tensor output in function(leaves))
        {
            Tensor flat = output.reshape(-1);
            var rows = new Tensor[leaves.Length];
            for (int k = 0; k < rows.Length; k++) rows[k] = Make.Zeros(leaves[k].dtype, [flat.numel(), .. leaves[k].Layout.Shape]);
            for (long j = 0; output.requires_grad && j < flat.numel(); j++)
            {
                IList<Tensor> slopes = torch.autograd.grad([flat[j]], leaves, retain_graph: true, allow_unused: true);
                for (int k = 0; k < rows.Length; k++)
                    if (slopes[k] is not null) rows[k][j] = slopes[k];
            }
            for (int k = 0; k < rows.Length; k++)
                jacobians.Add(rows[k].view([.. output.Layout.Shape, .. leaves[k].Layout.Shape]).MoveToOuterDisposeScope());
        }
        return [.. jacobians];
    }
}
