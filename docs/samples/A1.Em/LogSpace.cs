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
        // subtract the max so exp can't blow up, add it back at the end
        var biggest = a.amax(new long[] { dim }, keepdim: true);
        // if everything is -inf use 0 instead, otherwise I get NaN
        var safe = where(biggest == double.NegativeInfinity, zeros_like(biggest), biggest);
        var shifted = exp(a - safe);
        return log(shifted.sum(dim)) + safe.squeeze(dim);
    }
}
