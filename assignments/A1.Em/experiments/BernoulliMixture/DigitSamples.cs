namespace GenerativeModels.Em.Experiments;

/// <summary>Digits that a mixture made up.</summary>
/// <param name="Components">K of that mixture.</param>
/// <param name="Images">[M, 1, size, size], zeros and ones.</param>
public sealed record DigitSamples(long Components, Tensor Images)
{
    /// <summary>Draws by the story of (1.20): first a component, then each pixel for itself.</summary>
    public static DigitSamples From(BernoulliMixture model, int count, IRandomSource rng)
    {
        double[] weights = model.Weights.ToDoubles();
        long side = (long)Math.Sqrt(model.Dimensions);
        Tensor[] images = [.. Enumerable.Range(0, count).Select(_ => rng.Bernoulli(model.Means[rng.Categorical(weights)]))];
        return new DigitSamples(model.Components, stack(images).reshape(count, 1, side, side));
    }
}
