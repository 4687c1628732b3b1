namespace GenerativeModels.Grader.Reports;

/// <summary>Something that the check says of a file.</summary>
/// <param name="File">The file; empty where it is about the whole submission.</param>
/// <param name="Line">The line, from 1; 0 where it is about the whole file.</param>
/// <param name="Message">A sentence.</param>
public sealed record DiagnosticResult(string File, int Line, string Message);
