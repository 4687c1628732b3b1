using System.Net;
using GenerativeModels.Datasets.Fetching;

namespace GenerativeModels.Datasets.Tests.Fetching;

public sealed class FetcherTests : IDisposable
{
    private readonly MadeUpSet _set = new();

    public void Dispose() => _set.Dispose();

    [Fact]
    public async Task Files_are_fetched_unpacked_and_leave_nothing_else_behind()
    {
        await _set.FetchAsync();

        _set.AssertComplete();
        Assert.Equal(["train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"], _set.Mirror.Requests);
        Assert.Equal(
            [FetchStage.Downloading, FetchStage.Checking, FetchStage.Done, FetchStage.Downloading, FetchStage.Checking, FetchStage.Done],
            _set.Reports.Select(report => report.Stage).Aggregate(new List<FetchStage>(), (stages, stage) => stages.LastOrDefault() == stage ? stages : [.. stages, stage]));
        Assert.Contains(_set.Reports, report => report.Done == _set.PackedLength && report.Total == _set.PackedLength && report.Note == "one.example");
    }

    [Fact]
    public async Task A_mirror_may_send_files_unpacked()
    {
        _set.Packed = MadeUpSet.ImageBytes;

        await _set.FetchAsync();

        _set.AssertComplete();
    }

    [Theory]
    [InlineData("")]
    [InlineData(".gz")]
    public async Task What_is_there_and_right_is_not_fetched_again(string packing)
    {
        byte[] there = packing == "" ? MadeUpSet.ImageBytes : IdxFiles.Gzip(MadeUpSet.ImageBytes);
        File.WriteAllBytes(_set.Folder[MadeUpSet.Images + packing], there);

        await _set.FetchAsync();

        Assert.Equal(["train-labels-idx1-ubyte.gz"], _set.Mirror.Requests);
        Assert.Equal(FetchStage.AlreadyThere, _set.Reports[0].Stage);
        Assert.Equal(there, File.ReadAllBytes(_set.Folder[MadeUpSet.Images + packing]));
    }

    [Fact]
    public async Task A_damaged_file_is_replaced()
    {
        File.WriteAllBytes(_set.Folder[MadeUpSet.Images], MadeUpSet.ImageBytes[..100]);

        await _set.FetchAsync();

        _set.AssertComplete();
    }

    [Fact]
    public async Task A_sound_file_of_another_set_is_never_replaced()
    {
        byte[] other = IdxFiles.Images(5);
        File.WriteAllBytes(_set.Folder[MadeUpSet.Images], other);

        string message = await _set.FailureAsync();

        Assert.StartsWith($"{_set.Folder[MadeUpSet.Images]} is a sound file but not Digits's: it is cut short: 36 of 15,696 bytes are there.", message);
        Assert.EndsWith("Is it of another set? Move it away, or name another folder with --to.", message);
        Assert.Equal(other, File.ReadAllBytes(_set.Folder[MadeUpSet.Images]));
        Assert.Empty(_set.Mirror.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, 1, "http://one.example/digits/train-images-idx3-ubyte.gz answered 404 (Not Found).")]
    [InlineData(HttpStatusCode.Forbidden, 1, "answered 403 (Forbidden).")]
    [InlineData(HttpStatusCode.Redirect, 1, "answered 302 (Found).")]
    [InlineData(HttpStatusCode.ServiceUnavailable, 3, "answered 503 (Service Unavailable).")]
    [InlineData(HttpStatusCode.TooManyRequests, 3, "answered 429 (Too Many Requests).")]
    public async Task A_refusal_is_told_and_only_what_may_pass_is_asked_again(HttpStatusCode status, int asked, string message)
    {
        _set.Mirror.Answer(status, times: 10);

        string failure = await _set.FailureAsync();

        Assert.StartsWith("train-images-idx3-ubyte could not be fetched from any of 1 mirrors:\n  ", failure);
        Assert.Contains(message, failure);
        Assert.EndsWith("Or name another mirror with --mirror, or a folder that has the files with --from.", failure);
        Assert.Equal(asked, _set.Mirror.Requests.Count);
        Assert.Empty(_set.Folder.Files);
    }

    [Fact]
    public async Task A_mirror_that_cannot_be_reached_is_told()
    {
        for (int i = 0; i < 3; i++)
        {
            _set.Mirror.First.Enqueue(_ => throw new HttpRequestException("wrapped", new IOException("Name or service not known")));
        }

        Assert.Contains("train-images-idx3-ubyte.gz did not answer: Name or service not known.\n", await _set.FailureAsync());
    }

    [Fact]
    public async Task The_next_mirror_is_tried_where_one_fails()
    {
        _set.List = _set.List with { Mirrors = [new Uri("http://gone.example/"), .. _set.List.Mirrors] };
        _set.Mirror.Answer(HttpStatusCode.NotFound);

        await _set.FetchAsync();

        _set.AssertComplete();
        Assert.Equal("http://gone.example/train-images-idx3-ubyte.gz answered 404 (Not Found). Trying the next mirror.", _set.Reports.First(report => report.Stage is FetchStage.Trouble).Note);
    }

    [Fact]
    public async Task A_mirror_that_falls_silent_is_given_up()
    {
        for (int i = 0; i < 3; i++)
        {
            _set.Mirror.First.Enqueue(_ => FakeMirror.Bytes(new SilentStream(_set.Packed[..100]), _set.PackedLength, tag: "\"other\""));
        }

        string failure = await _set.FailureAsync(patience: TimeSpan.FromMilliseconds(50));

        Assert.Contains($"stopped after 100 bytes of {_set.PackedLength:N0}: nothing came for 0.1 s.", failure);
    }
}
