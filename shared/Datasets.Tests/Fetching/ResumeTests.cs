namespace GenerativeModels.Datasets.Tests.Fetching;

/// <summary>Downloads that go on where they stopped, and those that must not.</summary>
public sealed class ResumeTests : IDisposable
{
    private const string Part = MadeUpSet.Images + ".gz.part";

    private readonly MadeUpSet _set = new();

    public void Dispose() => _set.Dispose();

    [Fact]
    public async Task A_broken_connection_costs_only_what_had_not_come()
    {
        _set.Mirror.BreakAfter(5000);

        await _set.FetchAsync();

        _set.AssertComplete();
        Assert.Equal(["train-images-idx3-ubyte.gz", "train-images-idx3-ubyte.gz@5000"], _set.Mirror.Requests.Take(2));
        Assert.Contains(_set.Reports, report => report.Note.EndsWith($"stopped after 5,000 bytes of {_set.PackedLength:N0}: Connection reset by peer. Trying again.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stopped_fetch_goes_on_when_asked_again()
    {
        await StopAfterAsync(7000);
        Assert.Equal([Part, Part + ".from"], _set.Folder.Files);
        Assert.Equal(7000, new FileInfo(_set.Folder[Part]).Length);

        _set.Mirror.Requests.Clear();
        await _set.FetchAsync();

        _set.AssertComplete();
        Assert.Equal("train-images-idx3-ubyte.gz@7000", _set.Mirror.Requests[0]);
    }

    [Fact]
    public async Task A_download_that_was_complete_is_not_fetched_again()
    {
        await StopAfterAsync(_set.PackedLength);

        _set.Mirror.Requests.Clear();
        await _set.FetchAsync();

        _set.AssertComplete();
        Assert.Equal($"train-images-idx3-ubyte.gz@{_set.PackedLength}", _set.Mirror.Requests[0]);
    }

    [Fact]
    public async Task A_server_without_ranges_sends_all_of_it_again()
    {
        _set.Mirror.KnowsRanges = false;
        _set.Mirror.BreakAfter(5000);

        await _set.FetchAsync();

        _set.AssertComplete();
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_fetched_from_its_beginning()
    {
        await StopAfterAsync(5000);

        _set.Packed = IdxFiles.Gzip(MadeUpSet.ImageBytes, System.IO.Compression.CompressionLevel.NoCompression);
        _set.Mirror.Tag = "\"2\"";
        await _set.FetchAsync();

        _set.AssertComplete();
    }

    [Theory]
    [InlineData(false)] // the length tells
    [InlineData(true)] // only the checksum tells
    public async Task A_changed_file_is_noticed_also_where_the_server_tells_nothing_about_versions(bool sameLength)
    {
        _set.Mirror.Tag = null;
        byte[] right = _set.Packed, wrong = [.. sameLength ? right : right.Concat(new byte[10])];
        wrong[4000] ^= 255;
        _set.Packed = wrong;
        await StopAfterAsync(5000);

        _set.Packed = right;
        _set.Mirror.Requests.Clear();
        await _set.FetchAsync();

        _set.AssertComplete();
        Assert.Equal(["train-images-idx3-ubyte.gz@5000", "train-images-idx3-ubyte.gz"], _set.Mirror.Requests.Take(2));
    }

    [Fact]
    public async Task What_came_from_one_mirror_is_not_put_together_with_what_comes_from_another()
    {
        await StopAfterAsync(5000);

        _set.List = _set.List with { Mirrors = [new Uri("http://two.example/")] };
        _set.Mirror.Requests.Clear();
        await _set.FetchAsync();

        _set.AssertComplete();
        Assert.Equal("train-images-idx3-ubyte.gz", _set.Mirror.Requests[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no address\n\n\n")]
    public async Task A_part_of_unknown_origin_is_not_gone_on_with(string origin)
    {
        File.WriteAllBytes(_set.Folder[Part], new byte[3000]);
        File.WriteAllText(_set.Folder[Part + ".from"], origin);

        await _set.FetchAsync();

        _set.AssertComplete();
        Assert.Equal("train-images-idx3-ubyte.gz", _set.Mirror.Requests[0]);
    }

    [Fact]
    public async Task What_a_killed_fetch_left_beside_a_finished_file_is_cleared_away()
    {
        File.WriteAllBytes(_set.Folder[MadeUpSet.Images], MadeUpSet.ImageBytes);
        File.WriteAllBytes(_set.Folder[Part], _set.Packed);

        await _set.FetchAsync();

        _set.AssertComplete();
    }

    // As Ctrl-C does it.
    private async Task StopAfterAsync(int count)
    {
        using var stop = new CancellationTokenSource();
        _set.Mirror.First.Enqueue(_ => FakeMirror.Bytes(new BrokenStream(_set.Packed[..count], stop.Cancel), _set.PackedLength, _set.Mirror.Tag));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _set.FetchAsync(cancellation: stop.Token));
    }
}
