using System.Runtime.CompilerServices;
using GenerativeModels.Testing.Adapter;
using Xunit.v3;

namespace GenerativeModels.Testing;

/// <summary>A test on numbers that can be checked by hand.</summary>
[XunitTestCaseDiscoverer(typeof(GradedTestDiscoverer))]
public sealed class ExampleAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : GradedTestAttribute(TestKind.Example, sourceFilePath, sourceLineNumber);
