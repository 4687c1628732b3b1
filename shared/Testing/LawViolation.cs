namespace GenerativeModels.Testing;

/// <summary>A law did not hold: what was compared, what came out, what should have, and how exact it had to be.</summary>
/// <param name="what">What was compared, as a phrase: "log-likelihood after step 3", "row 2 of the responsibilities".</param>
/// <param name="got">The submission's value, as text.</param>
/// <param name="expected">What the law says, as text: "0.5", "at least -12.25", "finite".</param>
/// <param name="tolerance">The allowed error and the error found, as text; null where the comparison is exact.</param>
public sealed class LawViolation(string what, string? got = null, string? expected = null, string? tolerance = null)
    : Exception(Describe(what, got, expected, tolerance))
{
    /// <summary>What was compared.</summary>
    public string What { get; } = what;

    /// <summary>The submission's value.</summary>
    public string? Got { get; } = got;

    /// <summary>What the law says.</summary>
    public string? Expected { get; } = expected;

    /// <summary>The allowed error, and the error found.</summary>
    public string? Tolerance { get; } = tolerance;

    private static string Describe(string what, string? got, string? expected, string? tolerance) =>
        string.Join(Environment.NewLine, new[]
        {
            what,
            got is null ? null : $"  got:       {got}",
            expected is null ? null : $"  expected:  {expected}",
            tolerance is null ? null : $"  tolerance: {tolerance}",
        }.OfType<string>());
}
