using TorchSharp.Kernels;

namespace TorchSharp.Tests;

public class OptimizerKernelTests
{
    private const int Count = 70_003;

    [Theory]
    [InlineData(0, false, false, false)]
    [InlineData(0.1, false, false, false)]
    [InlineData(0.1, true, false, true)]
    [InlineData(0, true, true, true)]
    public void Adam_does_what_its_formula_says(double weightDecay, bool decoupled, bool maximize, bool amsgrad)
    {
        double[] p = Values(1), m = Values(2), v = Values(3).Select(Math.Abs).ToArray(), largest = amsgrad ? new double[Count] : [];
        double[] g = Values(4);
        double[] expected = new double[Count];
        for (int i = 0; i < Count; i++)
        {
            double grad = (maximize ? -g[i] : g[i]) + (decoupled ? 0 : weightDecay * p[i]);
            double start = decoupled ? p[i] * (1 - 0.01 * weightDecay) : p[i];
            double mean = 0.9 * m[i] + 0.1 * grad, square = 0.99 * v[i] + 0.01 * grad * grad;
            expected[i] = start - 0.01 / (1 - Math.Pow(0.9, 3)) * mean / (Math.Sqrt(square) / Math.Sqrt(1 - Math.Pow(0.99, 3)) + 1e-8);
        }

        OptimizerKernels.AdamStep<double>(p, g, m, v, largest, 0.01, 0.9, 0.99, 1e-8, weightDecay, decoupled, maximize, 3);

        for (int i = 0; i < Count; i++) Assert.Equal(expected[i], p[i], 1e-13);
        if (amsgrad) Assert.Equal(v, largest);
    }

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(0.9, false, true)]
    [InlineData(0.9, true, false)]
    public void Sgd_does_what_its_formula_says(double momentum, bool nesterov, bool maximize)
    {
        double[] p = Values(1), g = Values(2), b = momentum == 0 ? [] : Values(3);
        double[] expected = new double[Count];
        for (int i = 0; i < Count; i++)
        {
            double grad = g[i] + 0.1 * p[i];
            double buffer = momentum == 0 ? grad : momentum * b[i] + 0.75 * grad;
            double direction = momentum == 0 ? grad : nesterov ? grad + momentum * buffer : buffer;
            expected[i] = p[i] + (maximize ? 0.01 : -0.01) * direction;
        }

        OptimizerKernels.SgdStep<double>(p, g, b, 0.01, momentum, 0.25, 0.1, nesterov, maximize, first: false);

        for (int i = 0; i < Count; i++) Assert.Equal(expected[i], p[i], 1e-13);
    }

    [Fact]
    public void The_first_step_with_momentum_takes_the_gradient_itself()
    {
        float[] p = [1, 1], g = [2, 4], b = [7, 7];

        OptimizerKernels.SgdStep<float>(p, g, b, 0.5, 0.9, 0.5, 0, nesterov: false, maximize: false, first: true);

        Assert.Equal([2f, 4f], b);
        Assert.Equal([0f, -1f], p);
    }

    private static double[] Values(int seed)
    {
        var rng = new Random(seed);
        return Enumerable.Range(0, Count).Select(_ => 2 * rng.NextDouble() - 1).ToArray();
    }
}
