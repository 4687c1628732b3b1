using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>
/// Expectations under N(0, 1) without sampling: E f(Z) = Σ weight[i] f(node[i]), exact for polynomials up to degree 2n - 1 (the probabilists' rule:
/// the weights sum to 1, and no factor of √2 or π is left over). Feed the nodes as the noise and average with the weights.
/// </summary>
public static class GaussHermite
{
    /// <summary>The largest number of nodes; beyond it the weights underflow.</summary>
    public const int MaxNodes = 256;

    /// <summary>Nodes in ascending order, symmetric about 0, and their weights.</summary>
    /// <param name="n">In [1, 256].</param>
    /// <exception cref="ArgumentOutOfRangeException">n is out of range.</exception>
    public static (double[] Nodes, double[] Weights) Nodes(int n)
    {
        Guard.Between(n, 1, MaxNodes);
        double[] nodes = new double[n], weights = new double[n], h = new double[n + 1];
        for (int i = 0; i < (n + 1) / 2; i++)
        {
            double node = 2 * i + 1 == n ? 0 : Root(i, h);
            Polynomials(node, h);
            (nodes[n - 1 - i], nodes[i]) = (node, -node);
            weights[i] = weights[n - 1 - i] = 1 / h.AsSpan(0, n).ToArray().Sum(value => value * value);
        }

        return (nodes, weights);
    }

    /// <summary>The product rule for N(0, I) in several dimensions.</summary>
    /// <param name="n">Nodes for each dimension, in [1, 256].</param>
    /// <param name="dims">The dimension D, at least 1.</param>
    /// <returns>Points (n^D, D), the last coordinate varying fastest, and weights (n^D); float64.</returns>
    /// <exception cref="ArgumentException">A number is out of range, or there would be more than a million points.</exception>
    public static (Tensor Points, Tensor Weights) Grid(int n, int dims)
    {
        Guard.Between(dims, 1, int.MaxValue);
        (double[] nodes, double[] weights) = Nodes(n);
        if (Math.Pow(n, dims) > 1e6)
        {
            throw new ArgumentException($"{n} nodes in {dims} dimensions are more than a million points. Take fewer of either; the rule is for D up to about 4.", nameof(dims));
        }

        int count = (int)Math.Round(Math.Pow(n, dims));
        double[] points = new double[count * dims], products = new double[count];
        for (int i = 0; i < count; i++)
        {
            products[i] = 1;
            for (int d = dims - 1, rest = i; d >= 0; d--, rest /= n)
            {
                points[i * dims + d] = nodes[rest % n];
                products[i] *= weights[rest % n];
            }
        }

        return (points.ToTensor(count, dims), products.ToTensor(count));
    }

    /// <summary>E f(Z) for Z from N(0, 1) by n nodes, in [1, 256].</summary>
    /// <exception cref="ArgumentOutOfRangeException">n is out of range.</exception>
    public static double Expectation(Func<double, double> f, int n)
    {
        (double[] nodes, double[] weights) = Nodes(n);
        return nodes.Zip(weights, (x, w) => w * f(x)).Sum();
    }

    // h[k] is the Hermite polynomial He_k / √k!, orthonormal under N(0, 1). Returns how many roots of h[n] are above x: the
    // polynomials are a Sturm sequence, so it is the number of their changes of sign.
    private static int Polynomials(double x, double[] h)
    {
        h[0] = 1;
        int changes = 0;
        for (int k = 0; k + 1 < h.Length; k++)
        {
            h[k + 1] = (x * h[k] - (k > 0 ? Math.Sqrt(k) * h[k - 1] : 0)) / Math.Sqrt(k + 1);
            changes += h[k + 1] < 0 == h[k] < 0 ? 0 : 1;
        }

        return changes;
    }

    // The root of h[n] with i others above it: bisection to where Newton's method converges, then Newton.
    private static double Root(int i, double[] h)
    {
        int n = h.Length - 1;
        double below = 0, above = 2 * Math.Sqrt(n);
        for (int step = 0; step < 40; step++)
        {
            double middle = (below + above) / 2;
            (below, above) = Polynomials(middle, h) > i ? (middle, above) : (below, middle);
        }

        double x = (below + above) / 2;
        for (int step = 0; step < 3; step++)
        {
            Polynomials(x, h);
            x -= h[n] / (Math.Sqrt(n) * h[n - 1]);
        }

        return x;
    }
}
