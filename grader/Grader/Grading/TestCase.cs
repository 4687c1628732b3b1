namespace GenerativeModels.Grader.Grading;

/// <summary>A test that a grading expects: a missing result is a failure, not a gap.</summary>
/// <param name="Name">"KMeansTests.Ties_go_to_the_first".</param>
/// <param name="Exercise">The exercise that it grades.</param>
/// <param name="Visibility">Who has its source.</param>
/// <param name="Law">The law that it checks, with id and equation; null for a plain example.</param>
/// <param name="MaxPoints">What it is worth.</param>
public sealed record TestCase(string Name, string Exercise, Visibility Visibility, string? Law, int MaxPoints);
