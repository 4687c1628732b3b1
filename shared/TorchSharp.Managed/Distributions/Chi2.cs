namespace TorchSharp.Modules;

/// <summary>The distribution of a sum of squares of df standard normal numbers.</summary>
public class Chi2 : Gamma
{
    /// <summary>With degrees of freedom.</summary>
    public Chi2(Tensor df, torch.Generator? generator = null) : base(df * 0.5, torch.full([], 0.5, dtype: df.dtype), generator)
    {
    }

    /// <summary>Degrees of freedom.</summary>
    public Tensor df => concentration * 2;

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null) =>
        base.expand(batch_shape, Receiver(instance, batch_shape, () => new Chi2(df, generator)));
}
