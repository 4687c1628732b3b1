using System.Runtime.CompilerServices;
using GenerativeModels.Testing.Adapter;
using Xunit.v3;

namespace GenerativeModels.Testing;

/// <summary>A law over generated inputs, checked by FsCheck: the parameters are drawn, and a failing input is shrunk to a small one.</summary>
/// <remarks>The settings have the names of FsCheck.Xunit. The method may return nothing (and throw), <c>bool</c>, or an FsCheck <c>Property</c>.</remarks>
[XunitTestCaseDiscoverer(typeof(GradedTestDiscoverer))]
public sealed class PropertyAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
    : GradedTestAttribute(TestKind.Property, sourceFilePath, sourceLineNumber)
{
    /// <summary>How many inputs are tried.</summary>
    public int MaxTest { get; set; } = 100;

    /// <summary>How many drawn inputs may be rejected before the test fails as exhausted.</summary>
    public int MaxRejected { get; set; } = 1000;

    /// <summary>The size of the first inputs.</summary>
    public int StartSize { get; set; } = 1;

    /// <summary>The size of the last inputs.</summary>
    public int EndSize { get; set; } = 100;

    /// <summary>"seed,gamma" or "seed,gamma,size", as a failure prints it: runs that input again.</summary>
    public string? Replay { get; set; }

    /// <summary>Types whose static members make the parameters' values (<c>static Arbitrary&lt;T&gt; Name()</c>).</summary>
    public Type[] Arbitrary { get; set; } = [];
}
