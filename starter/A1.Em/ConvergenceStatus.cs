namespace GenerativeModels.Em;

/// <summary>What a history of log-likelihoods says about a run of EM.</summary>
public enum ConvergenceStatus
{
    /// <summary>It still rises: take another step.</summary>
    Continue,

    /// <summary>It has stopped rising.</summary>
    Converged,

    /// <summary>It fell, which EM cannot do: there is a mistake in a step, or no step of EM was taken.</summary>
    Decreased,

    /// <summary>It is NaN or infinite: a component has collapsed, or a number has overflowed.</summary>
    NotFinite,

    /// <summary>It still rises, but the allowed number of steps has been taken.</summary>
    OutOfIterations,
}
