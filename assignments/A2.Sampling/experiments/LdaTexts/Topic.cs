namespace GenerativeModels.Sampling.Experiments;

/// <summary>A topic that was found.</summary>
/// <param name="Theme">The theme most of whose tokens it has among all topics: what to call it.</param>
/// <param name="Words">Its likeliest words, the likeliest first.</param>
/// <param name="Probs">Their probabilities.</param>
public sealed record Topic(string Theme, IReadOnlyList<string> Words, IReadOnlyList<double> Probs);
