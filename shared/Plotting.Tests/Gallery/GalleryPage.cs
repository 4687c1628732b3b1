using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace GenerativeModels.Plotting.Tests.Gallery;

/// <summary>docs/plotting.md: each picture has a block <c>![Name](file)</c>, and after it the body of the method that draws it.</summary>
internal static class GalleryPage
{
    private static readonly Lock Writing = new();

    /// <summary>Fails unless the page shows a picture, and behind it exactly the code of this folder. With <see cref="Golden.Rewrite"/>, the page's code is replaced.</summary>
    public static void Matches(string name, string file)
    {
        string page = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "..", "docs", "plotting.md")), picture = $"![{name}](../shared/Plotting.Tests/goldens/{file}.png)";
        lock (Writing)
        {
            string text = File.ReadAllText(page);
            Assert.True(text.Contains(picture), $"docs/plotting.md does not show {name}. Add this line, and a block of code after it: {picture}");

            Match block = Regex.Match(text, Regex.Escape(picture) + @"\n+```csharp\n(.*?)```", RegexOptions.Singleline);
            Assert.True(block.Success, $"docs/plotting.md has no block of C# right after {picture}.");
            if (Environment.GetEnvironmentVariable(Golden.Rewrite) == "1")
            {
                Group code = block.Groups[1];
                File.WriteAllText(page, text[..code.Index] + Code(name) + text[(code.Index + code.Length)..], new UTF8Encoding(false));
                return;
            }

            Assert.True(Code(name) == block.Groups[1].Value, $"docs/plotting.md: the code of {name} is not that of Pictures.{name}. Run the tests with {Golden.Rewrite}=1 to copy it.");
        }
    }

    // What stands between the braces of a method, or after its arrow.
    private static string Code(string name)
    {
        string source = Directory.EnumerateFiles(Folder(), "Pictures.*.cs").Select(File.ReadAllText).Single(text => text.Contains($"IFigure {name}()"));
        Match method = Regex.Match(source, $@"IFigure {name}\(\)(?: =>\n(?<line>.*?;\n)|\n    \{{\n(?<body>.*?)\n    \}}\n)", RegexOptions.Singleline);
        string body = method.Groups["line"].Success ? "return " + method.Groups["line"].Value.TrimStart() : method.Groups["body"].Value;
        return string.Join('\n', body.TrimEnd().Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line)) + "\n";
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
