namespace GenerativeModels.Sampling.Experiments;

/// <summary>What <see cref="LdaTextsExperiment"/> found.</summary>
/// <param name="Topics">The topics, in the order of the themes that they are called after.</param>
/// <param name="Themes">The themes, the mixed texts last.</param>
/// <param name="Shares">The share of each theme's tokens that has each topic: [themes, topics].</param>
/// <param name="Perplexities">For each number of topics and split.</param>
public sealed record LdaTextsResult(IReadOnlyList<Topic> Topics, IReadOnlyList<string> Themes, Tensor Shares, IReadOnlyList<Perplexity> Perplexities);
