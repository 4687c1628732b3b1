namespace GenerativeModels.Grader.Assignments;

/// <summary>One exercise of an assignment, as the manifest lists it.</summary>
/// <param name="Id">"A1.3".</param>
/// <param name="Title">What the chapter's heading calls it.</param>
/// <param name="PublicPoints">Points that the public tests decide.</param>
/// <param name="HiddenPoints">Points that the hidden tests decide.</param>
/// <param name="DependsOn">The exercises whose code its reference calls.</param>
public sealed record Exercise(string Id, string Title, int PublicPoints, int HiddenPoints, IReadOnlyList<string> DependsOn);
