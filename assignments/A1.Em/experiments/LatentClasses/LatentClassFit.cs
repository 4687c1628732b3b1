namespace GenerativeModels.Em.Experiments;

/// <summary>EM for a latent class model, from several starts.</summary>
internal static class LatentClassFit
{
    /// <summary>The best run. Each starts from classes halfway between everybody and one respondent, drawn at random.</summary>
    /// <param name="answers">x: [N, D], int64, in 0 ... V - 1 or missing.</param>
    /// <param name="classes">K.</param>
    /// <param name="answerCount">V.</param>
    /// <param name="restarts">How many runs.</param>
    /// <param name="rng">Decides the starts.</param>
    public static FitResult<LatentClassModel> Best(Tensor answers, int classes, long answerCount, int restarts, IRandomSource rng)
    {
        var monitor = new ConvergenceMonitor(1e-6);
        FitResult<LatentClassModel> Run() => ExpectationMaximisation.Fit(
            Start(answers, classes, answerCount, rng),
            model => LatentClassEm.EStep(answers, model),
            logR => LatentClassEm.MStep(answers, logR, answerCount),
            monitor);
        return ExpectationMaximisation.Best([.. Enumerable.Range(0, restarts).Select(_ => Run())]);
    }

    private static LatentClassModel Start(Tensor answers, int classes, long answerCount, IRandomSource rng)
    {
        Tensor given = answers.unsqueeze(2).eq(arange(answerCount)).to(ScalarType.Float64); // [N, D, V]
        Tensor shares = (given.sum(dim: 0) + 1) / (given.sum(dim: 0) + 1).sum(1, keepdim: true); // [D, V]
        Tensor some = tensor(Draws.Different((int)answers.shape[0], classes, rng));
        Tensor own = given.index_select(0, some), answered = answers.index_select(0, some).ge(0).unsqueeze(2);
        return new LatentClassModel(full([classes], 1.0 / classes, dtype: ScalarType.Float64), where(answered, 0.5 * own + 0.5 * shares, shares));
    }
}
