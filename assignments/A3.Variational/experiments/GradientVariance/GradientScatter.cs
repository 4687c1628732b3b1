namespace GenerativeModels.Variational.Experiments;

/// <summary>Estimates of ∂/∂μ E[z²] for z ~ N(μ, 1).</summary>
/// <param name="Mean">μ.</param>
/// <param name="ScoreFunction">By the score function.</param>
/// <param name="Reparameterised">By reparameterisation, with the same noise.</param>
public sealed record GradientScatter(double Mean, double[] ScoreFunction, double[] Reparameterised)
{
    /// <summary>With divisor N.</summary>
    public static double Variance(double[] values)
    {
        double mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }
}
