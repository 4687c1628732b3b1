namespace GenerativeModels.Grader;

/// <summary>What the program's exit code says.</summary>
public static class ExitCodes
{
    /// <summary>Done: a submission was graded (whatever its points), or a check found nothing wrong.</summary>
    public const int Done = 0;

    /// <summary>A check of the kit itself found something: a starter that differs, a proof that fails. Or data could not be fetched.</summary>
    public const int CheckFailed = 1;

    /// <summary>Wrong use: a missing folder, an unknown assignment, an unknown option.</summary>
    public const int WrongUse = 2;

    /// <summary>The grader or the kit is at fault; nobody's points are affected.</summary>
    public const int GraderFailed = 3;
}
