namespace GenerativeModels.Em.Experiments;

/// <summary>A survey drawn from a latent class model.</summary>
/// <param name="Answers">x: [N, D], int64, none missing.</param>
/// <param name="Classes">The class that each respondent was drawn from: [N], int64.</param>
internal sealed record MadeUpSurvey(Tensor Answers, Tensor Classes)
{
    /// <summary>Draws by the story of (1.24): first a class, then each answer for itself.</summary>
    public static MadeUpSurvey From(LatentClassModel model, int respondents, IRandomSource rng)
    {
        double[] weights = model.Weights.ToDoubles();
        double[][] theta = [.. model.AnswerProbs.ToDoubles().Chunk((int)model.Answers)]; // row k D + d
        int questions = (int)model.Questions;
        var classes = new long[respondents];
        var answers = new long[respondents * questions];
        for (int n = 0; n < respondents; n++)
        {
            int k = rng.Categorical(weights);
            classes[n] = k;
            for (int d = 0; d < questions; d++)
            {
                answers[n * questions + d] = rng.Categorical(theta[k * questions + d]);
            }
        }

        return new MadeUpSurvey(tensor(answers, [respondents, questions]), tensor(classes));
    }

    /// <summary>The answers, each left open with the same probability, whoever gave it and whatever it was.</summary>
    public Tensor WithMissing(double share, IRandomSource rng)
    {
        Tensor open = rng.Bernoulli(full(Answers.shape, share, dtype: ScalarType.Float64)) > 0.5;
        return where(open, full_like(Answers, LatentClassModel.Missing), Answers);
    }
}
