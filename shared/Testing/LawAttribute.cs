namespace GenerativeModels.Testing;

/// <summary>What a test checks, as the chapter states it: <c>[Law("P1.1", "An EM step never lowers the log-likelihood.", Equation = "1.14")]</c>.</summary>
/// <param name="id">The law's id in the chapter: "P1.1".</param>
/// <param name="statement">The law as a sentence.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawAttribute(string id, string statement) : Attribute
{
    /// <summary>The law's id in the chapter: "P1.1".</summary>
    public string Id { get; } = id;

    /// <summary>The law as a sentence.</summary>
    public string Statement { get; } = statement;

    /// <summary>The number of the equation that the law comes from: "1.14".</summary>
    public string? Equation { get; set; }

    /// <summary>"An EM step never lowers the log-likelihood. (P1.1, equation 1.14)".</summary>
    public override string ToString() =>
        Equation is null ? $"{Statement} ({Id})" : $"{Statement} ({Id}, equation {Equation})";
}
