using System.Reflection;
using System.Runtime.Loader;
using GenerativeModels.Testing.Running;

namespace GenerativeModels.Grader.Worker;

/// <summary>A compiled submission with its compiled tests, in a load context of their own.</summary>
internal sealed class TestProgram
{
    private readonly Dictionary<string, GradedTest> _tests;

    /// <summary>Loads both assemblies.</summary>
    public TestProgram(string submission, string tests)
    {
        var context = new AssemblyLoadContext(submission, isCollectible: true);
        context.LoadFromAssemblyPath(submission);
        Assembly assembly = context.LoadFromAssemblyPath(tests);
        _tests = GradedTest.FindAll(assembly).ToDictionary(test => test.Name);
    }

    /// <summary>The test of that name.</summary>
    /// <exception cref="KeyNotFoundException">The program has none of that name.</exception>
    public GradedTest this[string name] => _tests[name];
}
