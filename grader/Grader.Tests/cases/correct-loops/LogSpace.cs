namespace GenerativeModels.Em;

/// <summary>Sums of numbers that are only known by their logarithms (chapter 1, section 2).</summary>
public static class LogSpace
{
    /// <summary>log Σ_k exp(a_k) along one dimension, without overflow or underflow (equation 1.1).</summary>
    /// <param name="a">Logarithms, of any shape with at least one dimension, float64; each finite or -∞ (the logarithm of 0).</param>
    /// <param name="dim">The dimension that is summed over; negative counts from the last.</param>
    /// <returns>The shape of <paramref name="a"/> without dimension <paramref name="dim"/>; -∞, not NaN, where all summands are -∞.</returns>
    public static Tensor LogSumExp(Tensor a, long dim)
    {
        int axis = (int)(dim < 0 ? dim + a.dim() : dim);
        long[] shape = a.shape;
        double[] values = a.contiguous().data<double>().ToArray();
        int outer = 1, inner = 1, length = (int)shape[axis];
        for (int i = 0; i < axis; i++)
        {
            outer *= (int)shape[i];
        }

        for (int i = axis + 1; i < shape.Length; i++)
        {
            inner *= (int)shape[i];
        }

        double[] result = new double[outer * inner];
        for (int o = 0; o < outer; o++)
        {
            for (int i = 0; i < inner; i++)
            {
                double largest = double.NegativeInfinity;
                for (int k = 0; k < length; k++)
                {
                    largest = Math.Max(largest, values[(o * length + k) * inner + i]);
                }

                double sum = 0;
                for (int k = 0; k < length; k++)
                {
                    double value = values[(o * length + k) * inner + i];
                    sum += double.IsNegativeInfinity(value) ? 0 : Math.Exp(value - largest);
                }

                result[o * inner + i] = sum == 0 ? double.NegativeInfinity : largest + Math.Log(sum);
            }
        }

        long[] left = shape.Where((_, i) => i != axis).ToArray();
        return tensor(result, left, dtype: ScalarType.Float64);
    }
}
