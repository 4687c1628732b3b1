using System.Diagnostics;
using GenerativeModels.Testing.Running;
using Xunit.Sdk;
using Xunit.v3;

namespace GenerativeModels.Testing.Adapter;

/// <summary>Runs a graded test under xunit the way the grader runs it.</summary>
internal sealed class GradedTestRunner : XunitTestRunner
{
    /// <inheritdoc />
    protected override bool IsTestClassCreatable(XunitTestRunnerContext ctxt) => false;

    /// <inheritdoc />
    protected override ValueTask<TimeSpan> InvokeTest(XunitTestRunnerContext ctxt, object? testClassInstance)
    {
        var watch = Stopwatch.StartNew();
        GradedTest test = GradedTest.From(ctxt.Test.TestMethod.Method)!;
        TestOutcome outcome = test.RunWithinTimeLimit(RunSettings.Local);
        if (outcome.Verdict is not TestVerdict.Passed)
        {
            string assignment = test.Method.DeclaringType!.Assembly.GetName().Name!;
            ctxt.Aggregator.Add(new XunitException(FailureText.Of(test, outcome, assignment)));
        }

        return new(watch.Elapsed);
    }
}
