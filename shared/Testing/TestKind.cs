namespace GenerativeModels.Testing;

/// <summary>The three kinds of test that grade an exercise.</summary>
public enum TestKind
{
    /// <summary>Numbers that can be checked by hand.</summary>
    Example,

    /// <summary>A law, over many generated inputs.</summary>
    Property,

    /// <summary>A statement about random output, with a bound on its false alarms.</summary>
    Statistical,
}
