namespace GenerativeModels.Sampling;

/// <summary>Latent Dirichlet allocation: documents are mixtures of topics, and topics are distributions over words (equation 2.16).</summary>
/// <param name="Topics">K, at least 1.</param>
/// <param name="Vocabulary">V, the number of different words, at least 1; words are the numbers from 0 to V - 1.</param>
/// <param name="Alpha">α, the imagined tokens of each topic in each document; positive.</param>
/// <param name="Beta">β, the imagined tokens of each word in each topic; positive.</param>
public sealed record LdaModel(int Topics, int Vocabulary, double Alpha, double Beta);
