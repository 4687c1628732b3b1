namespace GenerativeModels.Sampling;

/// <summary>A model that parameters and data can be drawn from: p(θ) p(x | θ).</summary>
/// <typeparam name="TParameter">What θ is.</typeparam>
/// <typeparam name="TData">What x is.</typeparam>
public interface IJointModel<TParameter, TData>
{
    /// <summary>Draws θ from the prior p(θ).</summary>
    TParameter SampleParameter(IRandomSource rng);

    /// <summary>Draws x from p(x | θ).</summary>
    TData SampleData(TParameter parameter, IRandomSource rng);
}
