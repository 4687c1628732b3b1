namespace GenerativeModels.Experiments.CommandLine;

/// <summary>Tells the arguments of those who run tests from those of a person who runs experiments.</summary>
public static class TestArguments
{
    /// <summary>Whom the arguments of an assignment's program are meant for.</summary>
    /// <remarks>
    /// xunit's begin with <c>@@</c> (a file of arguments, from dotnet test), with <c>:</c> (a seed) or with a single hyphen (<c>-list tests</c>);
    /// those of the experiments are a name, a path or an option of two hyphens.
    /// </remarks>
    public static TestRunner MeantFor(IReadOnlyList<string> args)
    {
        if (args.Any(arg => arg is "--server" or "--internal-msbuild-node"))
        {
            return TestRunner.TestingPlatform;
        }

        string first = args.FirstOrDefault("");
        bool singleHyphen = first.StartsWith('-') && !first.StartsWith("--", StringComparison.Ordinal);
        return singleHyphen || first.StartsWith(':') || first.StartsWith("@@", StringComparison.Ordinal) ? TestRunner.Xunit : TestRunner.None;
    }
}
