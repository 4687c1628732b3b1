namespace GenerativeModels.Grader.Reports;

/// <summary>Writes the reports of one grading into a folder: result.json, report.md, report.html.</summary>
public static class ReportWriter
{
    /// <summary>Writes them, each whole or not at all.</summary>
    /// <returns>The path of the HTML.</returns>
    /// <exception cref="UsageException">The folder cannot be written to.</exception>
    public static string Write(string folder, GradeResult result, ReportContext context)
    {
        try
        {
            Directory.CreateDirectory(folder);
            Save(folder, "result.json", JsonReport.Write(result));
            Save(folder, "report.md", MarkdownReport.Write(result, context));
            return Save(folder, "report.html", HtmlReport.Write(result, context));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the reports cannot be written to {folder}: {exception.Message} Name another folder with --out.");
        }
    }

    private static string Save(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        string half = path + ".part";
        File.WriteAllText(half, text);
        File.Move(half, path, overwrite: true);
        return path;
    }
}
