namespace GenerativeModels.Experiments;

/// <summary>A number with a name; a pair <c>("elbo", -103.2)</c> becomes one by itself.</summary>
/// <param name="Name">Lower case, words joined by hyphens.</param>
/// <param name="Value">Any number; NaN and infinities too.</param>
public readonly record struct Metric(string Name, double Value)
{
    /// <summary>The pair as a metric.</summary>
    public static implicit operator Metric((string Name, double Value) pair) => new(pair.Name, pair.Value);
}
