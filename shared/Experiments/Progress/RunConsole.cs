using Spectre.Console;

namespace GenerativeModels.Experiments.Progress;

/// <summary>Where runs are shown.</summary>
public static class RunConsole
{
    private const int PlainWidth = 1000; // never wraps a path in two

    /// <summary>Standard output: with colours on a terminal (but not where <c>NO_COLOR</c> is set), plain and wide where it is redirected.</summary>
    public static IAnsiConsole Standard()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
        {
            console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
            console.Profile.Width = PlainWidth;
        }
        else if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
        {
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        return console;
    }
}
