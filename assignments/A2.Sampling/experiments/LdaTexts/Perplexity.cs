namespace GenerativeModels.Sampling.Experiments;

/// <summary>Held-out perplexity of a number of topics on one split of the texts.</summary>
/// <param name="Topics">K.</param>
/// <param name="Split">Which split.</param>
/// <param name="Value">(2.20) by document completion; less is better.</param>
public sealed record Perplexity(int Topics, int Split, double Value);
