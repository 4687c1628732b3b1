using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Probability distributions.</summary>
    public static partial class distributions
    {
        /// <summary>1 with a probability, else 0: give probs or logits.</summary>
        public static Bernoulli Bernoulli(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(probs, logits, generator);

        /// <summary>1 with a probability, else 0: give probs or logits, null for the other.</summary>
        public static Bernoulli Bernoulli(float? probs, float? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new Bernoulli(p, l, generator);
        }

        /// <summary>1 with a probability, else 0: give probs or logits, null for the other.</summary>
        public static Bernoulli Bernoulli(double? probs, double? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new Bernoulli(p, l, generator);
        }

        /// <summary>The beta distribution on (0, 1).</summary>
        public static Beta Beta(Tensor concentration1, Tensor concentration0, Generator? generator = null) => new(concentration1, concentration0, generator);

        /// <summary>One of several categories: give probs or logits along the last dimension.</summary>
        public static Categorical Categorical(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(probs, logits, generator);

        /// <summary>One of so many categories, all equally likely.</summary>
        public static Categorical Categorical(int categories, Generator? generator = null) => new(Equal(categories), null, generator);

        /// <summary>The Dirichlet distribution, concentrations along the last dimension.</summary>
        public static Dirichlet Dirichlet(Tensor concentration, Generator? generator = null) => new(concentration, generator);

        /// <summary>The gamma distribution.</summary>
        public static Gamma Gamma(Tensor concentration, Tensor rate, Generator? generator = null) => new(concentration, rate, generator);

        /// <summary>The normal distribution of vectors: give exactly one of the three matrices.</summary>
        public static MultivariateNormal MultivariateNormal(Tensor loc, Tensor? covariance_matrix = null, Tensor? precision_matrix = null, Tensor? scale_tril = null, Generator? generator = null) =>
            new(loc, covariance_matrix, precision_matrix, scale_tril, generator);

        /// <summary>The normal distribution.</summary>
        public static Normal Normal(Tensor loc, Tensor scale, Generator? generator = null) => new(loc, scale, generator);

        /// <summary>The normal distribution.</summary>
        public static Normal Normal(float loc, float scale = 1, Generator? generator = null) => new(tensor(loc), tensor(scale), generator);

        /// <summary>The normal distribution.</summary>
        public static Normal Normal(double loc, double scale = 1, Generator? generator = null) => new(tensor(loc), tensor(scale), generator);

        /// <summary>One of several categories as a vector of 0 and a 1: give probs or logits along the last dimension.</summary>
        public static OneHotCategorical OneHotCategorical(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(probs, logits, generator);

        /// <summary>One of several categories: give probs or logits, null for the other.</summary>
        public static OneHotCategorical OneHotCategorical(float? probs, float? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new OneHotCategorical(p, l, generator);
        }

        /// <summary>One of several categories: give probs or logits, null for the other.</summary>
        public static OneHotCategorical OneHotCategorical(double? probs, double? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new OneHotCategorical(p, l, generator);
        }

        /// <summary>Successes in a number of trials: give probs or logits.</summary>
        public static Binomial Binomial(Tensor total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(total_count, probs, logits, generator);

        /// <summary>Successes in a number of trials: give probs or logits, null for the other.</summary>
        public static Binomial Binomial(int total_count, float? probs, float? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new Binomial(tensor(total_count), p, l, generator);
        }

        /// <summary>Successes in a number of trials: give probs or logits, null for the other.</summary>
        public static Binomial Binomial(int total_count, double? probs, double? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new Binomial(tensor(total_count), p, l, generator);
        }

        /// <summary>Successes before a number of failures: give probs or logits.</summary>
        public static NegativeBinomial NegativeBinomial(Tensor total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(total_count, probs, logits, generator);

        /// <summary>Successes before a number of failures: give probs or logits, null for the other.</summary>
        public static NegativeBinomial NegativeBinomial(int total_count, float? probs, float? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new NegativeBinomial(tensor(total_count), p, l, generator);
        }

        /// <summary>Successes before a number of failures: give probs or logits, null for the other.</summary>
        public static NegativeBinomial NegativeBinomial(int total_count, double? probs, double? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new NegativeBinomial(tensor(total_count), p, l, generator);
        }

        /// <summary>The logit of a relaxed Bernoulli number: give probs or logits.</summary>
        public static LogitRelaxedBernoulli LogitRelaxedBernoulli(Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(temperature, probs, logits, generator);

        /// <summary>The logit of a relaxed Bernoulli number: give probs or logits, null for the other.</summary>
        public static LogitRelaxedBernoulli LogitRelaxedBernoulli(Tensor temperature, float? probs, float? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new LogitRelaxedBernoulli(temperature, p, l, generator);
        }

        /// <summary>The logit of a relaxed Bernoulli number: give probs or logits, null for the other.</summary>
        public static LogitRelaxedBernoulli LogitRelaxedBernoulli(Tensor temperature, double? probs, double? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new LogitRelaxedBernoulli(temperature, p, l, generator);
        }

        /// <summary>A relaxed Bernoulli number: give probs or logits.</summary>
        public static RelaxedBernoulli RelaxedBernoulli(Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(temperature, probs, logits, generator);

        /// <summary>A relaxed Bernoulli number: give probs or logits, null for the other.</summary>
        public static RelaxedBernoulli RelaxedBernoulli(Tensor temperature, float? probs, float? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new RelaxedBernoulli(temperature, p, l, generator);
        }

        /// <summary>A relaxed Bernoulli number: give probs or logits, null for the other.</summary>
        public static RelaxedBernoulli RelaxedBernoulli(Tensor temperature, double? probs, double? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new RelaxedBernoulli(temperature, p, l, generator);
        }

        /// <summary>The logarithm of a relaxed one-hot vector: give probs or logits.</summary>
        public static ExpRelaxedCategorical ExpRelaxedCategorical(Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(temperature, probs, logits, generator);

        /// <summary>The logarithm of a relaxed one-hot vector: give probs or logits, null for the other.</summary>
        public static ExpRelaxedCategorical ExpRelaxedCategorical(Tensor temperature, float? probs, float? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new ExpRelaxedCategorical(temperature, p, l, generator);
        }

        /// <summary>The logarithm of a relaxed one-hot vector: give probs or logits, null for the other.</summary>
        public static ExpRelaxedCategorical ExpRelaxedCategorical(Tensor temperature, double? probs, double? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new ExpRelaxedCategorical(temperature, p, l, generator);
        }

        /// <summary>A relaxed one-hot vector: give probs or logits.</summary>
        public static RelaxedOneHotCategorical RelaxedOneHotCategorical(Tensor temperature, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(temperature, probs, logits, generator);

        /// <summary>A relaxed one-hot vector: give probs or logits, null for the other.</summary>
        public static RelaxedOneHotCategorical RelaxedOneHotCategorical(Tensor temperature, float? probs, float? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new RelaxedOneHotCategorical(temperature, p, l, generator);
        }

        /// <summary>A relaxed one-hot vector: give probs or logits, null for the other.</summary>
        public static RelaxedOneHotCategorical RelaxedOneHotCategorical(Tensor temperature, double? probs, double? logits, Generator? generator = null)
        {
            (Tensor? p, Tensor? l) = Choices.Tensors(probs, logits);
            return new RelaxedOneHotCategorical(temperature, p, l, generator);
        }

        /// <summary>The Cauchy distribution.</summary>
        public static Cauchy Cauchy(Tensor loc, Tensor scale, Generator? generator = null) => new(loc, scale, generator);

        /// <summary>The chi-square distribution.</summary>
        public static Chi2 Chi2(Tensor df, Generator? generator = null) => new(df, generator);

        /// <summary>The exponential distribution.</summary>
        public static Exponential Exponential(Tensor rate, Generator? generator = null) => new(rate, generator);

        /// <summary>The F distribution.</summary>
        public static FisherSnedecor FisherSnedecor(Tensor df1, Tensor df2, Generator? generator = null) => new(df1, df2, generator);

        /// <summary>Failures before the first success: give probs or logits.</summary>
        public static Geometric Geometric(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(probs, logits, generator);

        /// <summary>The Gumbel distribution.</summary>
        public static Gumbel Gumbel(Tensor loc, Tensor scale, Generator? generator = null) => new(loc, scale, generator);

        /// <summary>The distribution of the absolute value of a Cauchy number.</summary>
        public static HalfCauchy HalfCauchy(Tensor scale, Generator? generator = null) => new(scale, generator);

        /// <summary>The distribution of the absolute value of a normal number.</summary>
        public static HalfNormal HalfNormal(Tensor scale, Generator? generator = null) => new(scale, generator);

        /// <summary>A distribution whose last batch dimensions count as one event.</summary>
        public static Independent Independent(Distribution base_distribution, int reinterpreted_batch_dims, Generator? generator = null) =>
            new(base_distribution, reinterpreted_batch_dims, generator);

        /// <summary>The Kumaraswamy distribution on (0, 1).</summary>
        public static Kumaraswamy Kumaraswamy(Tensor concentration1, Tensor concentration0, Generator? generator = null) => new(concentration1, concentration0, generator);

        /// <summary>The Laplace distribution.</summary>
        public static Laplace Laplace(Tensor loc, Tensor scale, Generator? generator = null) => new(loc, scale, generator);

        /// <summary>The Laplace distribution.</summary>
        public static Laplace Laplace(float loc, float scale = 1, Generator? generator = null) => new(tensor(loc), tensor(scale), generator);

        /// <summary>The Laplace distribution.</summary>
        public static Laplace Laplace(double loc, double scale = 1, Generator? generator = null) => new(tensor(loc), tensor(scale), generator);

        /// <summary>The distribution of the exponential of a normal number.</summary>
        public static LogNormal LogNormal(Tensor loc, Tensor scale, Generator? generator = null) => new(loc, scale, generator);

        /// <summary>How often each category comes up in a number of draws: give probs or logits.</summary>
        public static Multinomial Multinomial(int total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(total_count, probs, logits, generator);

        /// <summary>How often each of so many equally likely categories comes up.</summary>
        public static Multinomial Multinomial(int total_count, int categories, Generator? generator = null) => new(total_count, Equal(categories), null, generator);

        /// <summary>The Pareto distribution.</summary>
        public static Pareto Pareto(Tensor scale, Tensor alpha, Generator? generator = null) => new(scale, alpha, generator);

        /// <summary>The Poisson distribution.</summary>
        public static Poisson Poisson(Tensor rate, Generator? generator = null) => new(rate, generator);

        /// <summary>The Poisson distribution.</summary>
        public static Poisson Poisson(float rate, Generator? generator = null) => new(tensor(rate), generator);

        /// <summary>The Poisson distribution.</summary>
        public static Poisson Poisson(double rate, Generator? generator = null) => new(tensor(rate), generator);

        /// <summary>Uniform in [low, high).</summary>
        public static Uniform Uniform(Tensor low, Tensor high, Generator? generator = null) => new(low, high, generator);

        /// <summary>The Weibull distribution.</summary>
        public static Weibull Weibull(Tensor scale, Tensor concentration, Generator? generator = null) => new(scale, concentration, generator);

        private static Tensor Equal(int categories) => full([categories], 1.0 / categories, dtype: ScalarType.Float32);
    }
}
