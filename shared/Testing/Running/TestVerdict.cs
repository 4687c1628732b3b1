namespace GenerativeModels.Testing.Running;

/// <summary>How a test ended, as far as its own process can tell.</summary>
public enum TestVerdict
{
    /// <summary>The law held.</summary>
    Passed,

    /// <summary>The law broke, or the code under test threw.</summary>
    Failed,

    /// <summary>The exercise's own stub still throws.</summary>
    NotImplemented,

    /// <summary>The stub of another exercise still throws.</summary>
    Blocked,

    /// <summary>The test did not end in time.</summary>
    TimedOut,

    /// <summary>The code under test asked for more memory than it may have.</summary>
    OutOfMemory,
}
