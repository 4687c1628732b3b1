using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Numbers uniform in [0, 1) in the shape of this tensor.</summary>
        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Drawing.RandLike(this, dtype, device, requires_grad);

        /// <summary>Standard normal numbers in the shape of this tensor.</summary>
        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Drawing.RandnLike(this, dtype, device, requires_grad);

        /// <summary>Whole numbers from low up to, but not including, high in the shape of this tensor.</summary>
        public Tensor randint_like(long low, long high, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Drawing.RandintLike(this, low, high, dtype, device, requires_grad);

        /// <summary>Ones with the probabilities in this tensor, else zeros.</summary>
        public Tensor bernoulli(Generator? generator = null) => DrawingGiven.Bernoulli(this, generator);

        /// <summary>Overwritten with ones with probability p, else zeros.</summary>
        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) => Drawing.BernoulliInPlace(this, p, generator);

        /// <summary>Overwritten with ones with the probabilities in a tensor, else zeros.</summary>
        public Tensor bernoulli_(Tensor p, Generator? generator = null) => DrawingGiven.BernoulliInPlace(this, p, generator);

        /// <summary>Successes in as many trials as this tensor says, each with the probability in the other.</summary>
        public Tensor binomial(Tensor prob, Generator? generator = null) => DrawingGiven.Binomial(this, prob, generator);

        /// <summary>Categories drawn by the weights in the last dimension, which need not add up to 1.</summary>
        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) =>
            Multinomials.Draw(this, num_samples, replacement, generator);

        /// <summary>Poisson counts with the means in this tensor.</summary>
        public Tensor poisson(Generator? generator = null) => DrawingGiven.Poisson(this, generator);

        /// <summary>Overwritten with numbers uniform in [from, to).</summary>
        public Tensor uniform_(double from, double to, Generator? generator = null) => Drawing.UniformInPlace(this, from, to, generator);

        /// <summary>Overwritten with normal numbers.</summary>
        public Tensor normal_(double mean = 0, double std = 1, Generator? generator = null) =>
            Drawing.NormalInPlace(this, mean, std, generator);

        /// <summary>Overwritten with exponentials of normal numbers.</summary>
        public Tensor log_normal_(double mean = 0, double std = 1, Generator? generator = null) =>
            Drawing.LogNormalInPlace(this, mean, std, generator);

        /// <summary>Overwritten with exponential numbers of rate lambda.</summary>
        public Tensor exponential_(double lambda = 1, Generator? generator = null) => Drawing.ExponentialInPlace(this, lambda, generator);

        /// <summary>Overwritten with Cauchy numbers.</summary>
        public Tensor cauchy_(double median = 0, double sigma = 1, Generator? generator = null) =>
            Drawing.CauchyInPlace(this, median, sigma, generator);

        /// <summary>Overwritten with the numbers of trials up to the first success, each trial succeeding with probability p.</summary>
        public Tensor geometric_(double p, Generator? generator = null) => Drawing.GeometricInPlace(this, p, generator);

        /// <summary>Overwritten with whole numbers from one up to, but not including, another.</summary>
        public Tensor random_(double from, double to, Generator? generator = null) => Drawing.WholeInPlace(this, from, to, generator);

        /// <summary>Overwritten with numbers uniform in [0, 1); the sizes must be this tensor's.</summary>
        public Tensor rand_out(params long[] sizes) => Composites.Into(this, Drawing.Rand(sizes, dtype, null, false, null));

        /// <summary>Overwritten with standard normal numbers; the sizes must be this tensor's.</summary>
        public Tensor randn_out(params long[] sizes) => Composites.Into(this, Drawing.Randn(sizes, dtype, null, false, null));

        /// <summary>Overwritten with whole numbers from 0 up to, but not including, high; the sizes must be this tensor's.</summary>
        public Tensor randint_out(long high, long[] sizes) => Composites.Into(this, Drawing.Randint(0, high, sizes, dtype, null, false, null));

        /// <summary>Overwritten with the numbers from 0 to n − 1 in random order; this tensor must have n elements.</summary>
        public Tensor randperm_out(long n) => randperm(n, this);
    }
}
