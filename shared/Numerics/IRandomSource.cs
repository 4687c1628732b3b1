using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>
/// Where all randomness comes from: an argument, never a global seed. Because a test chooses the source, it can replay given draws
/// (<see cref="ScriptedRandom"/>), count them (<see cref="CountingRandom"/>) or walk through every outcome
/// (<see cref="EnumeratingRandom"/>), and so check a sampler exactly.
/// </summary>
/// <remarks>
/// Draw a discrete outcome through <see cref="Bernoulli(double)"/> or <see cref="Categorical"/> and never by comparing a uniform number
/// with a probability: only then can a test see the probability. No source is safe for use by several threads at once.
/// </remarks>
public interface IRandomSource
{
    /// <summary>True with probability <paramref name="p"/>.</summary>
    /// <param name="p">In [0, 1]; 0 always gives false, 1 always gives true.</param>
    /// <exception cref="ArgumentException"><paramref name="p"/> is outside [0, 1] or NaN.</exception>
    bool Bernoulli(double p);

    /// <summary>The index i with probability <c>probabilities[i]</c>.</summary>
    /// <param name="probabilities">At least one, each in [0, 1], with a sum of 1 within 1e-9. An index of probability 0 never comes.</param>
    /// <exception cref="ArgumentException">The probabilities are empty, one is outside [0, 1] or NaN, or their sum is not 1.</exception>
    int Categorical(ReadOnlySpan<double> probabilities);

    /// <summary>Independent draws, 1 with probability p and else 0, one for each element.</summary>
    /// <param name="p">Floating point, of any shape; each element in [0, 1].</param>
    /// <returns>float64 zeros and ones, of the shape of <paramref name="p"/> and on its device; no gradient flows through.</returns>
    /// <exception cref="ArgumentException">An element is outside [0, 1] or NaN.</exception>
    Tensor Bernoulli(Tensor p);

    /// <summary>Independent draws from N(0, 1).</summary>
    /// <param name="shape">Sizes, none negative; no argument gives a scalar.</param>
    /// <returns>float64 of that shape, on the CPU.</returns>
    Tensor Normal(params long[] shape);

    /// <summary>Independent draws, uniform on [0, 1): 0 may come, 1 never does.</summary>
    /// <param name="shape">Sizes, none negative; no argument gives a scalar.</param>
    /// <returns>float64 of that shape, on the CPU.</returns>
    Tensor Uniform(params long[] shape);
}
