using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class LogLikelihoodsHiddenTests
{
    // A sixteenth is added because at exactly 0 the slope of max(l, 0) is anybody's choice, and right values may be written with it.
    [Property(Arbitrary = [typeof(Bits)]), Exercise("A3.10")]
    [Law("P3.11", "The slope along a logit is x - p, also where p is 0 or 1 to all digits.", Equation = "3.37")]
    public void The_slope_along_a_logit_is_what_surprised(Bits input)
    {
        foreach (double factor in new[] { 1.0, 1000 })
        {
            Tensor logits = (factor * (Table(input.Logits) + 0.0625)).requires_grad_();
            double[][] expected = [.. input.X.Select((row, b) => row.Select((x, d) => x - 1 / (1 + Math.Exp(-factor * (input.Logits[b][d] + 0.0625)))).ToArray())];

            Tensor slope = autograd.grad([LogLikelihoods.Bernoulli(Table(input.X), logits).sum()], [logits])[0];

            Close.Equal(Table(expected), slope, 1e-11, $"gradient along the logits, times {factor}");
        }
    }

    [Property(Arbitrary = [typeof(Bits)]), Exercise("A3.10")]
    [Law("P3.12", "Several samples are scored against the same x, and only features are summed over.", Equation = "3.37")]
    public void Several_samples_are_scored_against_the_same_x(Bits input)
    {
        (Tensor x, Tensor first, Tensor second) = (Table(input.X), Table(input.Logits), Table(input.LogVars));

        Tensor bernoulli = LogLikelihoods.Bernoulli(x, stack([first, second]));
        Tensor gaussian = LogLikelihoods.Gaussian(x, stack([first, second]), zeros_like(x));

        Close.Equal(stack([LogLikelihoods.Bernoulli(x, first), LogLikelihoods.Bernoulli(x, second)]), bernoulli, 1e-11, "Bernoulli log-likelihoods for logits of [2, B, D]");
        Close.Equal(stack([LogLikelihoods.Gaussian(x, first, zeros_like(x)), LogLikelihoods.Gaussian(x, second, zeros_like(x))]), gaussian, 1e-11, "Gaussian log-likelihoods for means of [2, B, D]");
        Close.Equal(LogLikelihoods.Gaussian(x, first, full_like(x, 0.5)), LogLikelihoods.Gaussian(x, first, Vector(0.5)), 1e-11, "Gaussian log-likelihoods with one log variance for all features");
        (Tensor singleX, Tensor single) = (x.to(ScalarType.Float32), first.to(ScalarType.Float32));
        Close.Equal(bernoulli[0].to(ScalarType.Float32), LogLikelihoods.Bernoulli(singleX, single), 1e-4, "Bernoulli log-likelihoods in float32");
        Close.Equal(gaussian[0].to(ScalarType.Float32), LogLikelihoods.Gaussian(singleX, single, zeros_like(singleX)), 1e-4, "Gaussian log-likelihoods in float32");
    }

    [Property(Arbitrary = [typeof(Bits)]), Exercise("A3.10")]
    [Law("P3.18", "The expected Gaussian log-likelihood of its own draws is minus its entropy, ½ (1 + log 2π + log σ²) for each feature, and its slopes are ε / σ and ½ (ε² - 1).", Equation = "3.38")]
    public void Its_own_draws_have_minus_its_entropy(Bits input)
    {
        (Tensor mean, Tensor logVar) = (Table(input.Logits), Table(input.LogVars));
        (Tensor nodes, Tensor weights) = Nodes.Of(3, 1);
        Tensor eps = nodes.reshape(-1, 1, 1).expand(-1, mean.shape[0], mean.shape[1]), stdDev = (0.5 * logVar).exp(), x = mean + stdDev * eps;
        Tensor leaf = mean.expand(x.shape).clone().requires_grad_(), logVarLeaf = logVar.expand(x.shape).clone().requires_grad_();

        Tensor logLikelihood = LogLikelihoods.Gaussian(x, leaf, logVarLeaf);

        Close.Shape([3, input.X.Length], logLikelihood, "log-likelihoods of [3, B, D]");
        Close.Equal(-0.5 * (1 + Math.Log(2 * Math.PI) + logVar).sum(1), Nodes.Average(logLikelihood, weights), 1e-11, "expected log-likelihood");
        Close.Holds(logLikelihood.requires_grad, "log-likelihood: requires_grad", "False", "True: a decoder learns through it");
        IList<Tensor> slopes = autograd.grad([logLikelihood.sum()], [leaf, logVarLeaf], allow_unused: true);
        Close.Holds(slopes is [not null, not null], "gradients of mean and log variance", "missing", "there");
        Close.Equal(eps / stdDev, slopes[0], 1e-10, "gradient along the mean at x = μ + σ ε");
        Close.Equal(0.5 * (eps.square() - 1), slopes[1], 1e-10, "gradient along the log variance at x = μ + σ ε");
    }
}
