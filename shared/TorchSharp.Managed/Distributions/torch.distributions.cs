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

        private static Tensor Equal(int categories) => full([categories], 1.0 / categories, dtype: ScalarType.Float32);
    }
}
