using TorchSharp.Engine;
using TorchSharp.Kernels.Special;

namespace TorchSharp.Operations;

/// <summary>Derivatives of random numbers in the parameters of their laws.</summary>
internal static class SampleGradients
{
    /// <summary>The gradient of the shapes, from that of gamma numbers.</summary>
    public static Tensor Gamma(Tensor g, Tensor shape, Tensor sample) =>
        g * Of("_standard_gamma", shape, sample, [shape, sample], (values, y, i) => y[i] = SampleSlopes.Gamma(values[0][i], values[1][i]));

    /// <summary>The gradient of the concentrations, from that of vectors that add up to 1.</summary>
    public static Tensor Dirichlet(Tensor g, Tensor concentration, Tensor sample)
    {
        Tensor total = concentration.sum(-1, true).expand(concentration.Layout.Shape);
        Tensor slope = Of("_sample_dirichlet", concentration, sample, [sample, concentration, total], (values, y, i) => y[i] = SampleSlopes.Beta(values[0][i], values[1][i], values[2][i]));
        return slope * (g - (sample * g).sum(-1, true));
    }

    private static Tensor Of(string name, Tensor parameter, Tensor sample, Tensor[] inputs, Action<double[][], double[], int> slope)
    {
        double[][] values = Array.ConvertAll(inputs, t => Make.Copy(t, ScalarType.Float64).Elements<double>());
        var y = new double[sample.Layout.Count];
        Threads.For(y.Length, 200L * y.Length, (from, to) =>
        {
            for (int i = from; i < to; i++) slope(values, y, i);
        });
        Tensor slopes = Make.FromArray(y, ScalarType.Float64, sample.Layout.Shape).As(sample.dtype);
        return Tape.Result(name + "_grad", slopes, parameter, _ => NotTwice(name), sample, _ => NotTwice(name));
    }

    private static Tensor NotTwice(string name) => throw new NotSupportedException(Messages.NotDifferentiableTwice(name));
}
