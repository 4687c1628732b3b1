using Microsoft.CodeAnalysis;

namespace GenerativeModels.Grader.Checking;

/// <summary>Something in a submission that has to go before it can be graded.</summary>
/// <param name="Node">Where it is.</param>
/// <param name="Problem">What the student is told.</param>
/// <param name="Least">The least that has to go with it.</param>
internal sealed record Fault(SyntaxNode Node, Problem Problem, FaultExtent Least);
