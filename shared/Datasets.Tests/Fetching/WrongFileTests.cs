using System.Text;

namespace GenerativeModels.Datasets.Tests.Fetching;

/// <summary>Mirrors that send something else: told in the right words, and nothing of it gets the file's name.</summary>
public sealed class WrongFileTests : IDisposable
{
    private readonly MadeUpSet _set = new();

    public static TheoryData<string, byte[], string> WrongFiles => new()
    {
        { "cut short", IdxFiles.Gzip(MadeUpSet.ImageBytes[..^7]), "sent a file that is cut short: 15,689 of 15,696 bytes are there." },
        { "one byte too many", IdxFiles.Gzip([.. MadeUpSet.ImageBytes, 0]), "sent a file that goes on after the 15,696 bytes that it should have." },
        { "another format", IdxFiles.Gzip([.. "PK\x03\x04"u8, .. MadeUpSet.ImageBytes[4..]]), "sent a file that begins with 504B0304; an IDX file of bytes begins with 000008 and the number of dimensions." },
        { "one wrong pixel", IdxFiles.Gzip([.. MadeUpSet.ImageBytes[..^1], (byte)(MadeUpSet.ImageBytes[^1] ^ 1)]), "sent a file that has the SHA-256 " },
        { "damaged packing", [.. IdxFiles.Gzip(MadeUpSet.ImageBytes)[..^8], .. new byte[8]], "sent a file that is damaged: its gzip packing does not open (" },
        { "nothing", [], "sent a file that is empty." },
        { "a web page", Encoding.UTF8.GetBytes("\n<!DOCTYPE html><title>Sign in</title>"), "sent a file that is a web page, not the file: perhaps the sign-in page of a network, or an error page." },
        { "much too much", new byte[100_000], "has another file under this name: it is larger than 16,735 bytes." },
    };

    public void Dispose() => _set.Dispose();

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public async Task Nothing_wrong_gets_the_files_name(string what, byte[] sent, string message)
    {
        Assert.NotEmpty(what);
        File.WriteAllBytes(_set.Folder[MadeUpSet.Labels], MadeUpSet.LabelBytes);
        _set.Packed = sent;

        string failure = await _set.FailureAsync();

        Assert.Contains($"train-images-idx3-ubyte.gz {message}", failure);
        Assert.Equal([MadeUpSet.Labels], _set.Folder.Files);
        Assert.Equal(MadeUpSet.LabelBytes, File.ReadAllBytes(_set.Folder[MadeUpSet.Labels]));
        Assert.Single(_set.Mirror.Requests); // the same would come again
    }

    [Fact]
    public async Task A_web_page_that_says_so_does_not_cost_what_had_come()
    {
        _set.Mirror.BreakAfter(5000);
        _set.Mirror.First.Enqueue(_ => new HttpResponseMessage { Content = new StringContent("<html>Sign in", Encoding.UTF8, "text/html") });

        Assert.Contains("answered with a web page in place of the file", await _set.FailureAsync());

        await _set.FetchAsync();
        _set.AssertComplete();
        Assert.Equal("train-images-idx3-ubyte.gz@5000", _set.Mirror.Requests[2]);
    }

    [Fact]
    public async Task A_file_cut_short_inside_its_packing_is_refused()
    {
        _set.Packed = _set.Packed[..^3000];

        Assert.Matches("sent a file that is (cut short|damaged)", await _set.FailureAsync());
        Assert.Empty(_set.Folder.Files);
    }
}
