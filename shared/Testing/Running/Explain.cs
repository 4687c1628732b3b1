using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace GenerativeModels.Testing.Running;

/// <summary>Turns what a test threw into what a student reads.</summary>
public static partial class Explain
{
    private const int MostCharacters = 2000;

    /// <summary>The outcome of a test that ended with <paramref name="exception"/>.</summary>
    /// <param name="exception">What the test threw.</param>
    /// <param name="exercise">The exercise that the test grades.</param>
    public static TestOutcome Failure(Exception exception, string? exercise)
    {
        Exception cause = Innermost(exception);
        string says = Cut(Message(cause));
        return cause switch
        {
            NotImplementedException when Stub().Match(says) is { Success: true } match =>
                NotStarted(match.Groups["id"].Value, match.Groups["member"].Value, exercise),
            LawViolation law => new TestOutcome(TestVerdict.Failed)
            {
                Message = Cut(law.What),
                Got = law.Got is null ? null : Cut(law.Got),
                Expected = law.Expected is null ? null : Cut(law.Expected),
                Tolerance = law.Tolerance,
            },
            OutOfMemoryException => new TestOutcome(TestVerdict.OutOfMemory)
            {
                Message = $"asked for more memory than it may have{Place(cause)}.",
            },
            _ when cause.GetType().GetInterface("Xunit.Sdk.IAssertionException") is not null =>
                new TestOutcome(TestVerdict.Failed) { Message = says },
            _ => new TestOutcome(TestVerdict.Failed)
            {
                Message = $"{cause.GetType().Name}{Place(cause)}: {says}",
            },
        };
    }

    // The code under test may throw an exception of its own, and that one's message is its code again.
    private static string Message(Exception exception)
    {
        try
        {
            return exception.Message ?? "";
        }
        catch (Exception another)
        {
            return $"its message cannot be read, for that throws {another.GetType().Name}";
        }
    }

    // An exception can say anything, at any length.
    private static string Cut(string message) => message.Length <= MostCharacters ? message : message[..MostCharacters] + " ...";

    private static TestOutcome NotStarted(string id, string member, string? exercise) =>
        exercise is null || id == exercise
            ? new TestOutcome(TestVerdict.NotImplemented)
            {
                Message = $"{id} not started: {member} still throws NotImplementedException.",
            }
            : new TestOutcome(TestVerdict.Blocked)
            {
                Message = $"{exercise} cannot be checked yet: it calls {member}, and {id} is not started.",
                BlockedBy = id,
            };

    private static Exception Innermost(Exception exception) => exception switch
    {
        TargetInvocationException or TypeInitializationException when exception.InnerException is { } inner => Innermost(inner),
        AggregateException { InnerExceptions: [var only] } => Innermost(only),
        _ => exception,
    };

    // " in KMeans.Update (KMeans.cs, line 34)": the first frame in the assignment's own code, for that is
    // where the student can look; a method marked StackTraceHidden, such as a check of shapes, stands for its caller.
    private static string Place(Exception exception)
    {
        foreach (StackFrame frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is { } file && frame.GetMethod() is { DeclaringType: { } type } method
                && !IsOfTheKit(type.Namespace ?? "")
                && !method.IsDefined(typeof(StackTraceHiddenAttribute)) && !type.IsDefined(typeof(StackTraceHiddenAttribute)))
            {
                return $" in {type.Name}.{method.Name} ({Path.GetFileName(file)}, line {frame.GetFileLineNumber()})";
            }
        }

        return "";
    }

    private static bool IsOfTheKit(string space) => space.EndsWith(".Tests", StringComparison.Ordinal)
        || new[] { "TorchSharp", "GenerativeModels.Testing", "GenerativeModels.Numerics", "GenerativeModels.Datasets" }
            .Any(own => space == own || space.StartsWith(own + ".", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<id>A\d+\.\d+) (?<member>\S+)$")]
    private static partial Regex Stub();
}
