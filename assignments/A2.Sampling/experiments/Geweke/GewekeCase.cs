namespace GenerativeModels.Sampling.Experiments;

/// <summary>A sampler to be tested.</summary>
public enum GewekeCase
{
    /// <summary>Without a mistake.</summary>
    Right,

    /// <summary>It believes that the prior has standard deviation 2.</summary>
    PriorTwiceAsWide,

    /// <summary>It counts the first observation twice.</summary>
    ObservationTwice,

    /// <summary>It forgets the first observation: wrong, but not in a way that this test can see.</summary>
    ObservationLeftOut,
}
