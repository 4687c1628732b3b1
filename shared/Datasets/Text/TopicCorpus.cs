using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>A corpus made by a topic model, with what it was made from.</summary>
/// <param name="Corpus">The documents.</param>
/// <param name="Topics">φ: the probability of each word in each topic, [topics, vocabulary], float64.</param>
/// <param name="Proportions">θ: the share of each topic in each document, [documents, topics], float64.</param>
public sealed record TopicCorpus(Corpus Corpus, Tensor Topics, Tensor Proportions);
