using Microsoft.CodeAnalysis.Text;

namespace GenerativeModels.Grader.Sources;

/// <summary>The part of a reference file between <c>// TODO-BEGIN A1.3: what to do</c> and <c>// TODO-END A1.3</c>.</summary>
/// <param name="Exercise">"A1.3".</param>
/// <param name="Task">What to do, as the marker says.</param>
/// <param name="Member">The member around it: "KMeans.Update".</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line of the opening marker, from 1.</param>
/// <param name="Span">From the opening marker to the end of the closing one.</param>
/// <param name="Body">What lies between the markers.</param>
public sealed record Region(string Exercise, string Task, string Member, string File, int Line, TextSpan Span, TextSpan Body)
{
    /// <summary>The message of the exception in the starter: "A1.3 KMeans.Update".</summary>
    public string StubMessage => $"{Exercise} {Member}";
}
