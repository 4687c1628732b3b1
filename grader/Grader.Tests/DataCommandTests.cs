using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;

namespace GenerativeModels.Grader.Tests;

/// <summary><c>data fetch</c>, <c>data check</c> and <c>data list</c> as a person runs them, against a server on this machine.</summary>
public sealed class DataCommandTests : IDisposable
{
    private const string File = "train-images-idx3-ubyte";

    private static readonly byte[] Images = [0, 0, 8, 3, 0, 0, 0, 100, 0, 0, 0, 8, 0, 0, 0, 8, .. Enumerable.Range(0, 200).SelectMany(i => SHA256.HashData(BitConverter.GetBytes(i)))];

    private readonly Paths _kit = new(Directory.CreateTempSubdirectory("kit-").FullName);
    private readonly LocalMirror _mirror = new();

    public DataCommandTests()
    {
        Directory.CreateDirectory(_kit.AssignmentsFolder);
        System.IO.File.WriteAllText(Path.Combine(_kit.Root, "Directory.Build.props"), "<Project />");
        WriteList($"""
            title: Tiny
            mirrors: [{_mirror.Address}]
            files:
              - name: {File}
                size: {Images.Length}
                sha256: {Convert.ToHexStringLower(SHA256.HashData(Images))}
            """);
        _mirror.Files[File + ".gz"] = Gzip(Images);
    }

    public void Dispose()
    {
        _mirror.Dispose();
        Directory.Delete(_kit.Root, recursive: true);
    }

    [Fact]
    public void A_set_is_listed_fetched_and_found_right()
    {
        Assert.Contains("tiny               0 MB   not here", Run("data list").Output);
        Assert.Contains($"missing {File}", Run("data check tiny").Output);
        Assert.Equal(ExitCodes.CheckFailed, Run("data check").Code);

        var (code, output, errors) = Run("data fetch tiny");

        Assert.Equal((ExitCodes.Done, ""), (code, errors));
        Assert.Contains($"{File}: done, checksum right", output);
        Assert.EndsWith($"Tiny: all 1 files are in {_kit.Data("tiny")}, and their checksums are right.\n", output.ReplaceLineEndings("\n"));
        Assert.Equal(Images, System.IO.File.ReadAllBytes(Path.Combine(_kit.Data("tiny"), File)));
        Assert.Contains($"here, in {_kit.Data("tiny")}", Run("data list").Output);
        Assert.Equal(ExitCodes.Done, Run("data check").Code);
    }

    [Fact]
    public void A_connection_that_breaks_is_taken_up_again()
    {
        _mirror.BreaksAfter = 3000;

        var (code, output, _) = Run("data fetch tiny");

        Assert.Equal(ExitCodes.Done, code);
        Assert.Contains("Trying again.", output);
        Assert.Equal(2, _mirror.Requests.Count);
        Assert.Matches($@"^{File}\.gz@[1-9]\d*$", _mirror.Requests[1]);
        Assert.Equal(Images, System.IO.File.ReadAllBytes(Path.Combine(_kit.Data("tiny"), File)));
    }

    [Fact]
    public async Task Stopping_keeps_what_came_and_the_next_fetch_goes_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal.");
        _mirror.StallsAfter = 3000;
        using Process fetch = Start("data fetch tiny");
        await _mirror.Stalled.Task;
        string part = Path.Combine(_kit.Data("tiny"), File + ".gz.part");
        SpinWait.SpinUntil(() => System.IO.File.Exists(part) && new FileInfo(part).Length == 3000, TimeSpan.FromSeconds(20));

        Process.Start("kill", $"-TERM {fetch.Id}").WaitForExit();
        string errors = await fetch.StandardError.ReadToEndAsync();
        await fetch.WaitForExitAsync();

        Assert.Equal(ExitCodes.CheckFailed, fetch.ExitCode);
        Assert.Equal("Stopped. What came so far is kept; the same command goes on from there.", errors.Trim());
        _mirror.StallsAfter = null;
        Assert.Equal(ExitCodes.Done, Run("data fetch tiny").Code);
        Assert.Equal($"{File}.gz@3000", _mirror.Requests[^1]);
    }

    [Fact]
    public void Files_go_where_the_environment_or_the_command_says_and_come_from_folders_too()
    {
        string named = Path.Combine(_kit.Root, "named"), to = Path.Combine(_kit.Root, "to"), from = Path.Combine(_kit.Root, "from");
        Directory.CreateDirectory(from);
        System.IO.File.WriteAllBytes(Path.Combine(from, "train-images.idx3-ubyte"), Images);

        Assert.Equal(ExitCodes.Done, Run("data fetch tiny --from from", named).Code);
        Assert.Equal(ExitCodes.Done, Run("data fetch tiny --from from --to to", named).Code);

        Assert.True(System.IO.File.Exists(Path.Combine(named, "tiny", File)));
        Assert.True(System.IO.File.Exists(Path.Combine(to, File)));
        Assert.Empty(_mirror.Requests);
    }

    [Fact]
    public void A_mirror_of_ones_own_is_tried_first_and_a_failure_ends_with_1()
    {
        _mirror.Files.Clear();

        var (code, _, errors) = Run($"data fetch tiny --mirror {_mirror.Address}mine");

        Assert.Equal(ExitCodes.CheckFailed, code);
        Assert.Contains($"could not be fetched from any of 2 mirrors:\n  {_mirror.Address}mine/{File}.gz answered 404 (Not Found).\n  {_mirror.Address}{File}.gz answered 404 (Not Found).\n", errors.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("data fetch", "Required argument 'set' missing")]
    [InlineData("data fetch tniy", "there is no data set 'tniy' to fetch. Did you mean 'tiny'? There is: tiny.")]
    [InlineData("data fetch imagenet", "there is no data set 'imagenet' to fetch. There is: tiny.")]
    [InlineData("data fetch tiny --mirror mirror", "--mirror 'mirror' is no address of a folder on the web.")]
    [InlineData("data fetch tiny --from . --mirror http://x.example", "--from and --mirror exclude each other")]
    [InlineData("data check --to .", "--to names the folder of one data set: say which")]
    [InlineData("data", "Required command was not provided")]
    public void Wrong_use_ends_with_2(string arguments, string message)
    {
        var (code, _, errors) = Run(arguments);

        Assert.Equal(ExitCodes.WrongUse, code);
        Assert.Contains(message, errors);
    }

    [Theory]
    [InlineData("title", "titel", "data/tiny/fetch.yaml(1): ")]
    [InlineData("size: 6416", "size: 0", "data/tiny/fetch.yaml: train-images-idx3-ubyte has the size 0; it should be its bytes unpacked, at least 1.")]
    [InlineData("sha256: ", "sha256: x", "it should be 64 digits of 0-9 and a-f.")]
    [InlineData("http://", "", "is no address of a folder on the web.")]
    [InlineData("mirrors: [http://", "mirrors: [] # ", "data/tiny/fetch.yaml: mirrors is empty, or has an empty entry; name at least one.")]
    [InlineData("mirrors: [http://", "mirrors: # ", "data/tiny/fetch.yaml: mirrors is empty, or has an empty entry; name at least one.")]
    [InlineData("name: train", "name: # train", "'' is no name of a file.")]
    [InlineData("name: train", "name: ../train", "'../train-images-idx3-ubyte' is no name of a file. Leave folders out.")]
    public void A_wrong_list_is_an_error_that_says_where(string what, string with, string message)
    {
        string list = System.IO.File.ReadAllText(_kit.FetchList("tiny"));
        Assert.Contains(what, list);
        WriteList(list.Replace(what, with));

        var (code, _, errors) = Run("data fetch tiny");

        Assert.Equal(ExitCodes.GraderFailed, code);
        Assert.Contains(message, errors);
    }

    [Theory]
    [InlineData("mnist")]
    [InlineData("fashion-mnist")]
    public void The_kits_own_lists_name_the_four_files_of_their_set(string set)
    {
        var list = Commands.FetchListReader.Read(Kit.Paths, set);

        Assert.Equal(["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"], list.Files.Select(file => file.Name));
        Assert.Equal([16 + 60_000 * 784, 8 + 60_000, 16 + 10_000 * 784, 8 + 10_000], list.Files.Select(file => file.Size));
        Assert.Equal(4, list.Files.Select(file => file.Sha256).Distinct().Count());
        Assert.True(list.Mirrors.Count >= 2);
    }

    private void WriteList(string text)
    {
        Directory.CreateDirectory(_kit.Data("tiny"));
        System.IO.File.WriteAllText(_kit.FetchList("tiny"), text);
    }

    private static byte[] Gzip(byte[] data)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(data);
        }

        return packed.ToArray();
    }

    private (int Code, string Output, string Errors) Run(string arguments, string? named = null)
    {
        using Process process = Start(arguments, named);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private Process Start(string arguments, string? named = null)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(ExitCodes).Assembly.Location, .. arguments.Split(' ')])
        {
            WorkingDirectory = _kit.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASSIGNMENTS_DATA"] = named;
        return Process.Start(start)!;
    }
}
