namespace GenerativeModels.Grader.Grading;

/// <summary>How a test, or an exercise, came out. Never collapsed to pass or fail.</summary>
public enum Verdict
{
    /// <summary>All is right.</summary>
    Passed,

    /// <summary>A law broke, or the code threw.</summary>
    Failed,

    /// <summary>The stub still throws.</summary>
    NotImplemented,

    /// <summary>The code ended the test process.</summary>
    Crashed,

    /// <summary>The test did not end in time.</summary>
    TimedOut,

    /// <summary>The code took more memory than it may have.</summary>
    OutOfMemory,

    /// <summary>Another exercise that this one calls is not done, and no reference could stand in.</summary>
    Blocked,

    /// <summary>The code does not compile, or uses what it may not.</summary>
    NotCompiled,

    /// <summary>The grader is at fault.</summary>
    InfrastructureError,
}
