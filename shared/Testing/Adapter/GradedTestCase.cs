using System.ComponentModel;
using Xunit.Sdk;
using Xunit.v3;

namespace GenerativeModels.Testing.Adapter;

/// <summary>A graded test as xunit sees it.</summary>
public sealed class GradedTestCase : XunitTestCase, ISelfExecutingXunitTestCase
{
    /// <summary>For xunit's deserialiser.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("Called by the deserialiser only.")]
    public GradedTestCase()
    {
    }

    /// <summary>A test case on a method.</summary>
    public GradedTestCase(
        IXunitTestMethod testMethod,
        string displayName,
        string uniqueId,
        Dictionary<string, HashSet<string>> traits,
        string? sourceFilePath,
        int? sourceLineNumber)
        : base(testMethod, displayName, uniqueId, @explicit: false, traits: traits, sourceFilePath: sourceFilePath, sourceLineNumber: sourceLineNumber)
    {
    }

    /// <inheritdoc />
    public override ValueTask<IReadOnlyCollection<IXunitTest>> CreateTests() =>
        new([new XunitTest(
            this, TestMethod, Explicit, SkipReason, SkipType, SkipUnless, SkipWhen, TestCaseDisplayName,
            testIndex: 0, Traits.ToDictionary(trait => trait.Key, trait => (IReadOnlyCollection<string>)trait.Value), timeout: 0, testMethodArguments: [])]);

    /// <inheritdoc />
    public async ValueTask<RunSummary> Run(
        ExplicitOption explicitOption,
        IMessageBus messageBus,
        object?[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        await new GradedTestCaseRunner().Run(
            this, await CreateTests(), messageBus, aggregator, cancellationTokenSource, TestCaseDisplayName, SkipReason, explicitOption, constructorArguments);
}
