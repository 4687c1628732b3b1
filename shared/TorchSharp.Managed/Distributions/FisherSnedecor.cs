using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>The distribution of the ratio of two chi-square numbers, each divided by its degrees of freedom.</summary>
public class FisherSnedecor : torch.distributions.Distribution
{
    private Tensor df1;
    private Tensor df2;

    /// <summary>With degrees of freedom above and below.</summary>
    public FisherSnedecor(Tensor df1, Tensor df2, torch.Generator? generator = null) : base(generator)
    {
        (this.df1, this.df2) = KeptTogether(df1, df2);
        batch_shape = this.df1.shape;
    }

    /// <summary>The mean, where df2 is above 2.</summary>
    public override Tensor mean
    {
        get
        {
            Tensor d = df2.masked_fill(df2.le(2), double.NaN);
            return d / (d - 2);
        }
    }

    /// <summary>The variance, where df2 is above 4.</summary>
    public override Tensor variance
    {
        get
        {
            Tensor d = df2.masked_fill(df2.le(4), double.NaN);
            return 2 * d.pow(2) * (df1 + d - 2) / (df1 * (d - 2).pow(2) * (d - 4));
        }
    }

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        double tiny = torch.finfo(df1.dtype).tiny;
        Tensor above = new Gamma(df1 * 0.5, df1, generator).rsample(sample_shape);
        Tensor below = new Gamma(df2 * 0.5, df2, generator).rsample(sample_shape);
        return (above / below.clamp_min(tiny)).clamp_min(tiny);
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        Tensor a = df1 * 0.5, b = df2 * 0.5, ratio = df1 / df2;
        return (a + b).lgamma() - a.lgamma() - b.lgamma() + a * ratio.log() + (a - 1) * value.log() - (a + b) * (ratio * value).log1p();
    }

    /// <summary>Not offered.</summary>
    public override Tensor entropy() => throw new NotSupportedException(Messages.DistributionHasNo(GetType(), "entropy"));

    /// <inheritdoc/>
    public override torch.distributions.Distribution expand(torch.Size batch_shape, torch.distributions.Distribution? instance = null)
    {
        FisherSnedecor wide = Receiver(instance, batch_shape, () => new FisherSnedecor(df1, df2, generator));
        (wide.df1, wide.df2) = (Kept(df1.expand(batch_shape.Shape)), Kept(df2.expand(batch_shape.Shape)));
        return wide;
    }
}
