namespace GenerativeModels.Testing.Running;

/// <summary>What became of one run of a test: everything that a report says about it.</summary>
/// <param name="Verdict">How the test ended.</param>
public sealed record TestOutcome(TestVerdict Verdict)
{
    /// <summary>The test passed.</summary>
    public static TestOutcome Passed { get; } = new(TestVerdict.Passed);

    /// <summary>What went wrong, as a sentence or two.</summary>
    public string? Message { get; init; }

    /// <summary>The submission's value.</summary>
    public string? Got { get; init; }

    /// <summary>What the law says.</summary>
    public string? Expected { get; init; }

    /// <summary>The allowed error, and the error found.</summary>
    public string? Tolerance { get; init; }

    /// <summary>The smallest input found that breaks the law, one parameter a line.</summary>
    public string? Counterexample { get; init; }

    /// <summary>"seed,gamma,size" of the input that broke the law.</summary>
    public string? Replay { get; init; }

    /// <summary>The exercise whose stub stood in the way, when that is another one.</summary>
    public string? BlockedBy { get; init; }
}
