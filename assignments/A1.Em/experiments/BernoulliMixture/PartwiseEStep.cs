namespace GenerativeModels.Em.Experiments;

/// <summary>The E-step for many rows, some at a time: rows know nothing of each other, and [N, K, D] numbers at once would be too many.</summary>
internal static class PartwiseEStep
{
    private const long Elements = 2_000_000;

    /// <summary>What <see cref="BernoulliMixtureEm.EStep"/> makes of all rows.</summary>
    public static EStepResult Of(Tensor x, BernoulliMixture model)
    {
        long rows = Math.Max(1, Elements / (model.Components * model.Dimensions));
        EStepResult[] parts = [.. x.split(rows).Select(part => Part(part, model))];
        return new EStepResult(cat([.. parts.Select(part => part.LogResponsibilities)], 0), parts.Sum(part => part.LogLikelihood));
    }

    // On libtorch the large tensors in between would wait for the garbage collector.
    private static EStepResult Part(Tensor rows, BernoulliMixture model)
    {
        using DisposeScope scope = NewDisposeScope();
        EStepResult result = BernoulliMixtureEm.EStep(rows, model);
        scope.MoveToOuter(result.LogResponsibilities);
        return result;
    }
}
