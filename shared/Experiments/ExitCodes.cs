namespace GenerativeModels.Experiments;

/// <summary>What the program's exit code says.</summary>
public static class ExitCodes
{
    /// <summary>Everything ran.</summary>
    public const int Done = 0;

    /// <summary>An experiment failed, or calls an exercise that is not done; the others ran.</summary>
    public const int Failed = 1;

    /// <summary>Wrong use: an unknown config, a key that is misspelt, a value out of range.</summary>
    public const int WrongUse = 2;

    /// <summary>Stopped by Ctrl-C; <c>--resume</c> goes on.</summary>
    public const int Stopped = 130;
}
