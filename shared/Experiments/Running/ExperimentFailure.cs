using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace GenerativeModels.Experiments.Running;

/// <summary>Why an experiment did not end well, in a sentence for its author.</summary>
/// <param name="Status">An exercise is not done, or it failed.</param>
/// <param name="Problem">The sentence.</param>
internal sealed partial record ExperimentFailure(ExperimentStatus Status, string Problem)
{
    /// <summary>The sentence for an exception.</summary>
    /// <param name="experiment">The experiment's name.</param>
    /// <param name="exception">What came out of it.</param>
    /// <param name="code">Where the author's own code is.</param>
    public static ExperimentFailure Of(string experiment, Exception exception, Assembly code)
    {
        Exception cause = Cause(exception);
        if (cause is NotImplementedException && Stub().Match(cause.Message) is { Success: true } stub)
        {
            return new(ExperimentStatus.NotImplemented, $"{experiment} needs exercise {stub.Groups[1].Value} ({stub.Groups[2].Value}), which is not done yet.");
        }

        return new(ExperimentStatus.Failed, cause is UsageException
            ? $"{experiment} cannot run: {cause.Message}"
            : $"{experiment} failed with {cause.GetType().Name}{Place(cause, code)}: {cause.Message}");
    }

    // Tasks and reflection wrap what went wrong.
    private static Exception Cause(Exception exception) =>
        exception is AggregateException or TargetInvocationException or TypeInitializationException && exception.InnerException is { } inner ? Cause(inner) : exception;

    private static string Place(Exception cause, Assembly code)
    {
        StackFrame? frame = new StackTrace(cause, fNeedFileInfo: true).GetFrames().FirstOrDefault(frame => frame.GetMethod()?.Module.Assembly == code);
        return frame switch
        {
            null => "",
            _ when frame.GetFileName() is { } file => $" in {Path.GetFileName(file)}, line {frame.GetFileLineNumber()}",
            _ => $" in {frame.GetMethod()!.DeclaringType?.Name}.{frame.GetMethod()!.Name}",
        };
    }

    // "A1.6 GaussianMixtureEm.EStep": what starters throw.
    [GeneratedRegex(@"^([A-Z]\d+\.\d+) (\S+)$")]
    private static partial Regex Stub();
}
