using Xunit.Internal;
using Xunit.Sdk;
using Xunit.v3;

namespace GenerativeModels.Testing.Adapter;

/// <summary>Lets xunit find graded tests.</summary>
public sealed class GradedTestDiscoverer : IXunitTestCaseDiscoverer
{
    /// <inheritdoc />
    public ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute)
    {
        var details = TestIntrospectionHelper.GetTestCaseDetails(discoveryOptions, testMethod, factAttribute);
        return new([new GradedTestCase(
            details.ResolvedTestMethod,
            details.TestCaseDisplayName,
            details.UniqueID,
            testMethod.Traits.ToReadWrite(StringComparer.OrdinalIgnoreCase),
            details.SourceFilePath,
            details.SourceLineNumber)]);
    }
}
