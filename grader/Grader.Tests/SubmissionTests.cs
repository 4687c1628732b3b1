using System.Diagnostics;
using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Tests;

public sealed class SubmissionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("submission-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_that_is_no_source_file_is_not_read_and_says_why()
    {
        System.IO.File.WriteAllText(File, new string('x', 300_000));

        Submission submission = Read();

        Assert.Empty(submission.Files);
        Assert.Contains("300000 bytes, and a source file may have 262144", submission.Unread["Sums.cs"]);
    }

    [Fact]
    public void A_folder_called_like_a_file_is_no_file()
    {
        Directory.CreateDirectory(File);
        System.IO.File.WriteAllText(Path.Combine(File, "x.cs"), "");

        Submission submission = Read();

        Assert.Empty(submission.Files);
        Assert.Equal(["Sums.cs/x.cs"], submission.Ignored);
    }

    [Fact]
    public void A_pipe_called_like_a_file_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Process.Start("mkfifo", [File]).WaitForExit();

        Assert.Equal("", Read().Files["Sums.cs"].Text);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        System.IO.File.CreateSymbolicLink(File, Kit.ResultSchema);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "loop"), _folder);

        Submission submission = Read();

        Assert.Empty(submission.Files);
        Assert.Empty(submission.Ignored);
    }

    private string File => Path.Combine(_folder, "Sums.cs");

    private Submission Read() => Submission.Read(_folder, Toy.Manifest, Kit.Paths);
}
