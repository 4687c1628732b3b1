using GenerativeModels.Datasets.Fetching;

namespace GenerativeModels.Datasets.Tests.Fetching;

public sealed class FileStateTests : IDisposable
{
    private static readonly DataFile Labels = MadeUpSet.Describe(MadeUpSet.Labels, MadeUpSet.LabelBytes);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_missing_or_right_or_wrong()
    {
        Assert.Equal(new FileState(Labels, null, null), await FileState.OfAsync(_folder.Path, Labels));

        File.WriteAllBytes(_folder[MadeUpSet.Labels + ".gz"], IdxFiles.Gzip(MadeUpSet.LabelBytes));
        FileState packed = await FileState.OfAsync(_folder.Path, Labels);
        Assert.Equal((true, _folder[MadeUpSet.Labels + ".gz"]), (packed.IsVerified, packed.Path));

        File.WriteAllBytes(_folder[MadeUpSet.Labels], [.. MadeUpSet.LabelBytes[..^1], 77]);
        FileState plain = await FileState.OfAsync(_folder.Path, Labels);
        Assert.Equal((false, _folder[MadeUpSet.Labels]), (plain.IsVerified, plain.Path));
        Assert.StartsWith("has the SHA-256 ", plain.Problem);
    }
}
