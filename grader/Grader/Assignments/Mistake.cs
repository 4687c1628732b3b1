namespace GenerativeModels.Grader.Assignments;

/// <summary>One thing that students get wrong, from mistakes.yaml.</summary>
/// <param name="Id">"M1.3".</param>
/// <param name="Exercise">The exercise that it spoils.</param>
/// <param name="Member">The member whose region it replaces, "KMeans.Assign"; null where the exercise has one region.</param>
/// <param name="Sentence">The mistake as a sentence.</param>
/// <param name="Hint">What a student who makes it reads.</param>
/// <param name="Body">The wrong statements.</param>
/// <param name="Failing">Exactly the tests that fail with it.</param>
public sealed record Mistake(
    string Id, string Exercise, string? Member, string Sentence, string Hint, string Body, IReadOnlyList<string> Failing);
