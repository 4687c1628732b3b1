namespace GenerativeModels.Grader.Checking;

/// <summary>Something in a submission that the student should know of, with its place.</summary>
/// <param name="File">The file: "KMeans.cs".</param>
/// <param name="Line">The line, from 1; 0 where it is about the whole file.</param>
/// <param name="Message">A sentence that a student understands.</param>
public sealed record Problem(string File, int Line, string Message)
{
    /// <summary>"KMeans.cs(12): ; expected".</summary>
    public override string ToString() => Line > 0 ? $"{File}({Line}): {Message}" : $"{File}: {Message}";
}
