using System.Diagnostics;

namespace GenerativeModels.Grader.Tests;

/// <summary>The program as a person runs it: whole process, exit code, what it prints.</summary>
public class CommandLineTests
{
    [Theory]
    [InlineData("grade", "Required argument 'folder' missing")]
    [InlineData("grade no-such-folder", "no-such-folder does not exist. Name the folder that holds the submission's .cs files")]
    [InlineData("grade README.md", "README.md is a file. Name the folder")]
    [InlineData("grade docs", "docs does not tell which assignment it is of. Say so: --assignment")]
    [InlineData("grade starter/A1.Em --assignment A9.None", "there is no assignment 'A9.None'. There are: A1.Em, A2.Sampling")]
    [InlineData("grade starter/A1.Em --publik-only", "--publik-only")]
    [InlineData("verify A9.None", "there is no assignment 'A9.None'")]
    [InlineData("mark starter/A1.Em", "mark")]
    public void Wrong_use_ends_with_2_and_says_what_to_do(string arguments, string message)
    {
        var (code, _, errors) = Run(arguments);

        Assert.Equal(ExitCodes.WrongUse, code);
        Assert.Contains(message, errors);
    }

    [Fact]
    public void Grading_the_starter_ends_with_0_and_writes_three_reports()
    {
        string folder = Directory.CreateTempSubdirectory("reports-").FullName;
        try
        {
            var (code, output, errors) = Run($"grade starter/A1.Em --public-only --out {folder}");

            Assert.Equal("", errors);
            Assert.Equal(ExitCodes.Done, code);
            Assert.Contains($"Report: {Path.Combine(folder, "report.html")}", output);
            Assert.Equal(["report.html", "report.md", "result.json"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_wrong_use()
    {
        string file = Path.GetTempFileName();
        try
        {
            var (code, _, errors) = Run($"grade starter/A1.Em --public-only --out {file}");

            Assert.Equal(ExitCodes.WrongUse, code);
            Assert.Contains("Name another folder with --out.", errors);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (int Code, string Output, string Errors) Run(string arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(ExitCodes).Assembly.Location, .. arguments.Split(' ')])
        {
            WorkingDirectory = Kit.Paths.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
