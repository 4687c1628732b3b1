using GenerativeModels.Datasets.Fetching;

namespace GenerativeModels.Datasets.Tests.Fetching;

/// <summary>Disks that are full, folders that cannot be written to.</summary>
public sealed class DiskTests : IDisposable
{
    private const string Part = MadeUpSet.Images + ".gz.part";

    private readonly MadeUpSet _set = new();

    public void Dispose() => _set.Dispose();

    [Fact]
    public async Task A_disk_that_fills_up_while_downloading_keeps_what_came()
    {
        string failure = await _set.FailureAsync(FullFor(Part, room: 5000));

        Assert.Equal($"{_set.Folder[Part]} cannot be written: there is no space left on the disk. Make room and run the same command again, or name another folder with --to. What was fetched so far is kept.", failure);
        Assert.Equal(5000, new FileInfo(_set.Folder[Part]).Length);

        await _set.FetchAsync();
        _set.AssertComplete();
        Assert.Equal("train-images-idx3-ubyte.gz@5000", _set.Mirror.Requests[1]);
    }

    [Fact]
    public async Task A_disk_that_fills_up_while_unpacking_keeps_the_download_and_no_half_file()
    {
        string failure = await _set.FailureAsync(FullFor(MadeUpSet.Images + ".part", room: 1000));

        Assert.StartsWith($"{_set.Folder[MadeUpSet.Images]}.part cannot be written: there is no space left on the disk.", failure);
        Assert.Equal([Part, Part + ".from"], _set.Folder.Files);

        await _set.FetchAsync();
        _set.AssertComplete();
    }

    [Fact]
    public async Task What_was_there_stays_when_the_disk_is_full()
    {
        byte[] damaged = MadeUpSet.ImageBytes[..500];
        File.WriteAllBytes(_set.Folder[MadeUpSet.Images], damaged);

        await _set.FailureAsync(FullFor(MadeUpSet.Images + ".part", room: 1000));

        Assert.Equal(damaged, File.ReadAllBytes(_set.Folder[MadeUpSet.Images]));
    }

    [Fact]
    public async Task A_folder_without_permission_is_told()
    {
        var disk = new DataDisk((path, _) => throw new UnauthorizedAccessException($"Access to the path '{path}' is denied."));

        Assert.Equal(
            $"{_set.Folder[Part]} cannot be written: Access to the path '{_set.Folder[Part]}' is denied. Change the folder's permissions, or name another folder with --to.",
            await _set.FailureAsync(disk));
    }

    [Fact]
    public async Task A_file_where_the_folder_should_be_is_told()
    {
        File.WriteAllText(_set.Folder["file"], "");
        using var fetcher = new Fetcher(_set.Mirror, new FetchOptions(), _ => { });

        var error = await Assert.ThrowsAsync<FetchException>(() => fetcher.FetchAsync(_set.List, _set.Folder["file"]));
        Assert.StartsWith($"{_set.Folder["file"]} cannot be written: ", error.Message);
    }

    [Fact]
    public async Task Importing_to_a_full_disk_is_told_too()
    {
        using var from = new TemporaryFolder();
        File.WriteAllBytes(from[MadeUpSet.Images], MadeUpSet.ImageBytes);
        var importer = new Importer(_ => { }, FullFor(MadeUpSet.Images + ".part", room: 0));

        var error = await Assert.ThrowsAsync<FetchException>(() => importer.ImportAsync(_set.List, from.Path, _set.Folder.Path));
        Assert.Contains("there is no space left on the disk", error.Message);
        Assert.Empty(_set.Folder.Files);
    }

    [Fact]
    public async Task The_systems_own_report_of_a_full_disk_is_understood()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a device that is always full.");

        await using Stream stream = new DataDisk().Open("/dev/full", FileMode.Open);
        var error = await Assert.ThrowsAsync<FetchException>(() => DataDisk.WriteAsync(stream, "/dev/full", new byte[10], default).AsTask());
        Assert.Contains("there is no space left on the disk", error.Message);
    }

    // All of it written as usual but one file, whose disk has little room.
    private static DataDisk FullFor(string name, long room) => new((path, mode) =>
    {
        var file = new FileStream(path, mode, FileAccess.Write);
        return Path.GetFileName(path) == name ? new FullDisk(file, room) : file;
    });
}
