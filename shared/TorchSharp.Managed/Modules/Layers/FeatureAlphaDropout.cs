namespace TorchSharp.Modules;

/// <summary>Drops whole channels at random while training, keeping mean and variance; goes with SELU.</summary>
public sealed class FeatureAlphaDropout : ParameterLessModule<Tensor, Tensor>
{
    internal FeatureAlphaDropout(double p, bool inplace) : base(nameof(FeatureAlphaDropout)) =>
        (this.p, this.inplace) = (p, inplace);

    /// <summary>The probability of dropping.</summary>
    public double p { get; set; }

    /// <summary>Whether the input itself is overwritten.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.feature_alpha_dropout(input, p, training, inplace);
}
