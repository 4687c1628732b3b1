using System.Runtime.CompilerServices;
using GenerativeModels.Testing.Adapter;
using Xunit.v3;

namespace GenerativeModels.Testing;

/// <summary>A test on random output: its tolerance comes from a finite-sample bound, so that chance fails it with probability <see cref="FalseAlarm"/> at most.</summary>
/// <param name="falseAlarm">The bound on the probability that a correct program fails; 1e-9 or less.</param>
/// <param name="sourceFilePath">Filled in by the compiler.</param>
/// <param name="sourceLineNumber">Filled in by the compiler.</param>
[XunitTestCaseDiscoverer(typeof(GradedTestDiscoverer))]
public sealed class StatisticalAttribute(
    double falseAlarm, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : GradedTestAttribute(TestKind.Statistical, sourceFilePath, sourceLineNumber)
{
    /// <summary>The bound on the probability that a correct program fails.</summary>
    public double FalseAlarm { get; } = falseAlarm;
}
