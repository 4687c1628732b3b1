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
        ["Uniform"] = (p, g) => Uniform(p[0], p[1], g),
        ["Laplace"] = (p, g) => Laplace(p[0], p[1], g),
        ["Cauchy"] = (p, g) => Cauchy(p[0], p[1], g),
        ["Exponential"] = (p, g) => Exponential(p[0], g),
        ["Poisson"] = (p, g) => Poisson(p[0], g),
        ["Chi2"] = (p, g) => Chi2(p[0], g),
        ["FisherSnedecor"] = (p, g) => FisherSnedecor(p[0], p[1], g),
        ["Geometric(probs)"] = (p, g) => Geometric(p[0], generator: g),
        ["Geometric(logits)"] = (p, g) => Geometric(logits: p[0], generator: g),
        ["Binomial(probs)"] = (p, g) => Binomial(torch.tensor(12), p[0], generator: g),
        ["Binomial(logits)"] = (p, g) => Binomial(torch.tensor(40), logits: p[0], generator: g),
        ["NegativeBinomial(probs)"] = (p, g) => NegativeBinomial(torch.tensor(5), p[0], generator: g),
        ["NegativeBinomial(logits)"] = (p, g) => NegativeBinomial(torch.tensor(5), logits: p[0], generator: g),
        ["Multinomial(probs)"] = (p, g) => Multinomial(7, p[0], generator: g),
        ["Multinomial(logits)"] = (p, g) => Multinomial(7, logits: p[0], generator: g),
        ["Independent(Normal)"] = (p, g) => Independent(Normal(p[0], p[1], g), 1),
        ["LogNormal"] = (p, g) => LogNormal(p[0], p[1], g),
        ["HalfNormal"] = (p, g) => HalfNormal(p[0], g),
        ["HalfCauchy"] = (p, g) => HalfCauchy(p[0], g),
        ["Gumbel"] = (p, g) => Gumbel(p[0], p[1], g),
        ["Weibull"] = (p, g) => Weibull(p[0], p[1], g),
        ["Pareto"] = (p, g) => Pareto(p[0], p[1], g),
        ["Kumaraswamy"] = (p, g) => Kumaraswamy(p[0], p[1], g),
        ["LogitRelaxedBernoulli"] = (p, g) => LogitRelaxedBernoulli(p[0], p[1], generator: g),
        ["RelaxedBernoulli"] = (p, g) => RelaxedBernoulli(p[0], logits: p[1], generator: g),
        ["ExpRelaxedCategorical"] = (p, g) => ExpRelaxedCategorical(p[0], p[1], generator: g),
        ["RelaxedOneHotCategorical"] = (p, g) => RelaxedOneHotCategorical(p[0], logits: p[1], generator: g),
        ["TransformedDistribution"] = (p, g) => new Modules.TransformedDistribution(
            Normal(p[0], torch.ones_like(p[0]), g), [new transforms.AffineTransform(torch.tensor(1.0), p[1]), new transforms.TanhTransform()], g),
    };

    private static Tensor Symmetric(Tensor m) => (m + m.mT) / 2;
}
