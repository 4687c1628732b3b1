using GenerativeModels.Plotting.Fonts;

namespace GenerativeModels.Plotting.Layout;

/// <summary>Text that may need more than one line.</summary>
internal static class TextLines
{
    /// <summary>Breaks text between words into lines that are no wider than they may be, where words allow it.</summary>
    public static IReadOnlyList<string> Of(string text, double size, bool bold, double width)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && FontMetrics.Width($"{lines[^1]} {word}", size, bold) <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }

    /// <summary>The room that so many lines take, one below the other.</summary>
    public static double Height(int lines, double size) => lines * LineHeight(size);

    public static double LineHeight(double size) => Math.Round(1.3 * size);
}
