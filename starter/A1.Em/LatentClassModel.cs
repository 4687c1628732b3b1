using static GenerativeModels.Em.Require;

namespace GenerativeModels.Em;

/// <summary>
/// A latent class model: K classes of respondents, D questions with V possible answers 0 ... V - 1 each, and answers that are independent given
/// the class: p(x) = Σ_k π_k Π_d θ_{k,d,x_d} (equation 1.24).
/// </summary>
public sealed record LatentClassModel
{
    /// <summary>How a missing answer is written in the data.</summary>
    public const long Missing = -1;

    /// <summary>A model with these parameters.</summary>
    /// <param name="weights">π: [K], at least 0, with sum 1.</param>
    /// <param name="answerProbs">θ: [K, D, V], each θ[k, d, ..] at least 0, with sum 1.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together. (The values are not checked.)</exception>
    public LatentClassModel(Tensor weights, Tensor answerProbs)
    {
        Float64(answerProbs, [Any, Any, Any]);
        Float64(weights, [answerProbs.shape[0]]);
        (Weights, AnswerProbs) = (weights, answerProbs);
    }

    /// <summary>π: [K].</summary>
    public Tensor Weights { get; }

    /// <summary>θ: [K, D, V].</summary>
    public Tensor AnswerProbs { get; }

    /// <summary>K.</summary>
    public long Classes => AnswerProbs.shape[0];

    /// <summary>D.</summary>
    public long Questions => AnswerProbs.shape[1];

    /// <summary>V.</summary>
    public long Answers => AnswerProbs.shape[2];
}
