using System.Runtime.CompilerServices;
using Xunit;

namespace GenerativeModels.Testing;

/// <summary>What <see cref="ExampleAttribute"/>, <see cref="PropertyAttribute"/> and <see cref="StatisticalAttribute"/> share.</summary>
/// <remarks>Derives from xunit's fact, so that <c>dotnet test</c> and every IDE find these tests.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public abstract class GradedTestAttribute(
    TestKind kind, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : FactAttribute(sourceFilePath, sourceLineNumber)
{
    /// <summary>Which of the three kinds of test this is.</summary>
    public TestKind Kind { get; } = kind;

    /// <summary>Seconds until the test is given up as hanging; 20 unless said otherwise.</summary>
    public int TimeLimitSeconds { get; set; } = 20;
}
