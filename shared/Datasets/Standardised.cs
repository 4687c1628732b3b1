using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Data brought to mean 0 and standard deviation 1 in each column, and the way back.</summary>
/// <param name="Values">[N, D].</param>
/// <param name="Mean">What was subtracted: [D].</param>
/// <param name="StdDev">What was divided by: [D], the root of the mean squared deviation (divisor N, not N - 1).</param>
public sealed record Standardised(Tensor Values, Tensor Mean, Tensor StdDev)
{
    /// <summary>Standardises the columns of a table.</summary>
    /// <param name="x">[N, D], float64.</param>
    /// <exception cref="ArgumentException"><paramref name="x"/> is no table, or a column has the same value everywhere.</exception>
    public static Standardised Of(Tensor x)
    {
        if (x.dim() != 2)
        {
            throw new ArgumentException($"x has shape [{string.Join(", ", x.shape)}]; expected [N, D].", nameof(x));
        }

        Tensor mean = x.mean([0L]);
        Tensor stdDev = (x - mean).pow(2).mean([0L]).sqrt();
        double[] spreads = stdDev.data<double>().ToArray();
        int constant = Array.FindIndex(spreads, spread => !(spread > 0));
        return constant < 0
            ? new Standardised((x - mean) / stdDev, mean, stdDev)
            : throw new ArgumentException($"column {constant} of x has the same value in every row, so no standard deviation to divide by. Leave it out.", nameof(x));
    }

    /// <summary>Points of the standardised space in the units of the data: [M, D] to [M, D].</summary>
    public Tensor Restore(Tensor standardised) => standardised * StdDev + Mean;
}
