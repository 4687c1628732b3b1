namespace GenerativeModels.Em.Experiments;

/// <summary>What many do about missing answers, and should not.</summary>
internal static class MostFrequentAnswer
{
    /// <summary>The answers, with the most frequent answer to the same question wherever one is missing.</summary>
    /// <param name="answers">x: [N, D], int64, in 0 ... V - 1 or missing.</param>
    /// <param name="answerCount">V.</param>
    public static Tensor FilledIn(Tensor answers, long answerCount)
    {
        Tensor counts = answers.unsqueeze(2).eq(arange(answerCount)).sum(dim: 0); // [D, V]
        return where(answers.eq(LatentClassModel.Missing), counts.argmax(1), answers);
    }
}
