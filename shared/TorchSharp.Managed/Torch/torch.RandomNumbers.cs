using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Gamma numbers of scale 1, with the shapes in a tensor; differentiable in them.</summary>
    public static Tensor _standard_gamma(Tensor input, Generator? generator = null) => DrawingGiven.Gamma(input, generator);

    /// <summary>Dirichlet numbers along the last dimension, with the concentrations in a tensor; differentiable in them.</summary>
    public static Tensor _sample_dirichlet(Tensor input, Generator? generator = null) => DrawingGiven.Dirichlet(input, generator);

    /// <summary>Ones with the probabilities in a tensor, else zeros.</summary>
    public static Tensor bernoulli(Tensor input, Generator? generator = null) => input.bernoulli(generator);

    /// <summary>Successes in so many trials, each with its probability.</summary>
    public static Tensor binomial(Tensor count, Tensor probs, Generator? generator = null) => count.binomial(probs, generator);

    /// <summary>What the default generator needs to go on from here.</summary>
    public static Tensor get_rng_state() => Generator.Default.get_state();

    /// <summary>The seed that the default generator started from.</summary>
    public static long initial_seed() => Generator.Default.initial_seed();

    /// <summary>Starts the default generator again from a seed.</summary>
    public static Generator manual_seed(long seed) => Generator.Default.manual_seed(seed);

    /// <summary>Categories drawn by the weights in the last dimension, which need not add up to 1.</summary>
    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) =>
        input.multinomial(num_samples, replacement, generator);

    /// <summary>Normal numbers of a mean and a standard deviation.</summary>
    public static Tensor normal(double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Drawing.NormalOf(mean, std, size.ToArray(), dtype, device, requires_grad, generator);

    /// <summary>Normal numbers of a mean and a standard deviation.</summary>
    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null) =>
        DrawingGiven.Normal(mean, std, generator);

    /// <summary>Poisson counts with the means in a tensor.</summary>
    public static Tensor poisson(Tensor input, Generator? generator = null) => input.poisson(generator);

    /// <summary>Numbers uniform in [0, 1) in the shape of this tensor.</summary>
    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        input.rand_like(dtype, device, requires_grad);

    /// <summary>Whole numbers from low (0) up to, but not including, high.</summary>
    public static Tensor randint(long low, long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Drawing.Randint(low, high, size.Shape, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from low (0) up to, but not including, high.</summary>
    public static Tensor randint(long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Drawing.Randint(0, high, size.Shape, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from low (0) up to, but not including, high.</summary>
    public static Tensor randint(long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Drawing.Randint(0, high, size, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from low (0) up to, but not including, high.</summary>
    public static Tensor randint(long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Drawing.Randint(low, high, size, dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from low (0) up to, but not including, high.</summary>
    public static Tensor randint(int low, int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Drawing.Randint(low, high, Array.ConvertAll(size, n => (long)n), dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from low (0) up to, but not including, high.</summary>
    public static Tensor randint(int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Drawing.Randint(0, high, Array.ConvertAll(size, n => (long)n), dtype, device, requires_grad, generator);

    /// <summary>Whole numbers from low up to, but not including, high in the shape of this tensor.</summary>
    public static Tensor randint_like(Tensor input, long low, long high, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        input.randint_like(low, high, dtype, device, requires_grad);

    /// <summary>Standard normal numbers in the shape of this tensor.</summary>
    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        input.randn_like(dtype, device, requires_grad);

    /// <summary>The numbers from 0 to n − 1 in random order.</summary>
    public static Tensor randperm(long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) =>
        Drawing.Randperm(n, dtype, device, generator).requires_grad_(requires_grad);

    /// <summary>The numbers from 0 to n − 1 in random order, written into a tensor of n elements.</summary>
    public static Tensor randperm(long n, Tensor @out, Generator? generator = null) =>
        Composites.Into(@out, Drawing.Randperm(n, @out.dtype, null, generator));

    /// <summary>Starts the default generator again from a seed that cannot be foreseen, and returns it.</summary>
    public static long seed() => Generator.Default.seed();

    /// <summary>Lets the default generator go on from a state.</summary>
    public static void set_rng_state(Tensor new_state) => Generator.Default.set_state(new_state);
}
