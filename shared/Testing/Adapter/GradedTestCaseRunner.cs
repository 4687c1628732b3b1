using Xunit.v3;

namespace GenerativeModels.Testing.Adapter;

/// <summary>Hands a graded test case to <see cref="GradedTestRunner"/>.</summary>
internal sealed class GradedTestCaseRunner : XunitTestCaseRunner
{
    /// <inheritdoc />
    protected override ValueTask<RunSummary> RunTest(XunitTestCaseRunnerContext ctxt, IXunitTest test) =>
        new GradedTestRunner().Run(
            test,
            ctxt.MessageBus,
            ctxt.ConstructorArguments,
            ctxt.ExplicitOption,
            ctxt.Aggregator.Clone(),
            ctxt.CancellationTokenSource,
            ctxt.BeforeAfterTestAttributes);
}
