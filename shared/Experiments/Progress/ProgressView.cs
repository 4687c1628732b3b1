using Spectre.Console;

namespace GenerativeModels.Experiments.Progress;

/// <summary>Chooses how to show progress.</summary>
internal static class ProgressView
{
    /// <summary>A moving bar on a terminal; plain lines now and then where the output is redirected.</summary>
    public static IProgressView For(IAnsiConsole console, TimeProvider clock) =>
        console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi
            ? new TerminalProgress(console, clock)
            : new PlainProgress(console, clock);
}
