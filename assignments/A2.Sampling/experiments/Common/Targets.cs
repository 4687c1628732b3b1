namespace GenerativeModels.Sampling.Experiments;

/// <summary>Distributions to draw from.</summary>
internal static class Targets
{
    /// <summary>log density of N(0, I), up to a constant.</summary>
    /// <param name="x">[D].</param>
    public static double StandardNormal(Tensor x) => -0.5 * x.square().sum().item<double>();

    /// <summary>log density of an even mixture of N(-a, 1) and N(a, 1), up to a constant.</summary>
    /// <param name="x">[1].</param>
    /// <param name="a">How far each of the two is from 0.</param>
    public static double TwoNormals(Tensor x, double a)
    {
        double value = x.item<double>();
        return -0.5 * (value - a) * (value - a) + SpecialMath.Softplus(-2 * a * value);
    }
}
