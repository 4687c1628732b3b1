using static TorchSharp.torch.distributions;

namespace TorchSharp.Tests;

/// <summary>Distributions by the keys of make_golden_distributions.py.</summary>
internal static class DistributionTable
{
    public static readonly Dictionary<string, Func<Tensor[], torch.Generator, Distribution>> All = new()
    {
        ["Normal"] = (p, g) => Normal(p[0], p[1], g),
        ["Normal many"] = (p, g) => Normal(p[0], p[1], g),
        ["Normal32"] = (p, g) => Normal(p[0], p[1], g),
        ["Bernoulli(probs)"] = (p, g) => Bernoulli(p[0], generator: g),
        ["Bernoulli(logits)"] = (p, g) => Bernoulli(logits: p[0], generator: g),
        ["Categorical(probs)"] = (p, g) => Categorical(p[0], generator: g),
        ["Categorical(logits)"] = (p, g) => Categorical(logits: p[0], generator: g),
        ["OneHotCategorical(probs)"] = (p, g) => OneHotCategorical(p[0], generator: g),
        ["OneHotCategorical(logits)"] = (p, g) => OneHotCategorical(logits: p[0], generator: g),
        ["MultivariateNormal(covariance)"] = (p, g) => MultivariateNormal(p[0], Symmetric(p[1]), generator: g),
        ["MultivariateNormal(precision)"] = (p, g) => MultivariateNormal(p[0], precision_matrix: Symmetric(p[1]), generator: g),
        ["MultivariateNormal(scale_tril)"] = (p, g) => MultivariateNormal(p[0], scale_tril: p[1].tril(), generator: g),
        ["Gamma"] = (p, g) => Gamma(p[0], p[1], g),
        ["Beta"] = (p, g) => Beta(p[0], p[1], g),
        ["Dirichlet"] = (p, g) => Dirichlet(p[0], g),
    };

    private static Tensor Symmetric(Tensor m) => (m + m.mT) / 2;
}
