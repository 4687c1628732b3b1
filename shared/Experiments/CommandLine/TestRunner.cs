namespace GenerativeModels.Experiments.CommandLine;

/// <summary>Who runs an assignment's tests.</summary>
public enum TestRunner
{
    /// <summary>Nobody: the arguments are for the experiments.</summary>
    None,

    /// <summary>xunit's own console runner: <c>dotnet test</c> starts it, and so does <c>A1.Em -list tests</c>.</summary>
    Xunit,

    /// <summary>The Microsoft testing platform: its server mode, in which editors start a test program.</summary>
    TestingPlatform,
}
