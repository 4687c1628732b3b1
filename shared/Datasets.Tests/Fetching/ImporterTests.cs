using GenerativeModels.Datasets.Fetching;

namespace GenerativeModels.Datasets.Tests.Fetching;

public sealed class ImporterTests : IDisposable
{
    private readonly MadeUpSet _set = new();
    private readonly TemporaryFolder _from = new();

    public void Dispose()
    {
        _set.Dispose();
        _from.Dispose();
    }

    [Theory]
    [InlineData("train-images-idx3-ubyte")]
    [InlineData("train-images-idx3-ubyte.gz")]
    [InlineData("train-images.idx3-ubyte")]
    [InlineData("train-images.idx3-ubyte.gz")]
    [InlineData("Train-Images-IDX3-ubyte")]
    public async Task Files_are_taken_under_all_names_that_they_go_by(string name)
    {
        File.WriteAllBytes(_from[name], name.EndsWith(".gz") ? IdxFiles.Gzip(MadeUpSet.ImageBytes) : MadeUpSet.ImageBytes);
        File.WriteAllBytes(_from[MadeUpSet.Labels], MadeUpSet.LabelBytes);

        await ImportAsync();

        _set.AssertComplete();
        Assert.True(File.Exists(_from[name]));
    }

    [Fact]
    public async Task A_packed_file_without_gz_in_its_name_is_unpacked_all_the_same()
    {
        File.WriteAllBytes(_from[MadeUpSet.Images], IdxFiles.Gzip(MadeUpSet.ImageBytes));
        File.WriteAllBytes(_from[MadeUpSet.Labels], MadeUpSet.LabelBytes);

        await ImportAsync();

        _set.AssertComplete();
    }

    [Fact]
    public async Task A_damaged_file_is_passed_over_where_there_is_a_good_one()
    {
        File.WriteAllBytes(_from[MadeUpSet.Images], MadeUpSet.ImageBytes[..50]);
        File.WriteAllBytes(_from[MadeUpSet.Images + ".gz"], IdxFiles.Gzip(MadeUpSet.ImageBytes));
        File.WriteAllBytes(_from[MadeUpSet.Labels], MadeUpSet.LabelBytes);

        await ImportAsync();

        _set.AssertComplete();
    }

    [Fact]
    public async Task Good_files_are_imported_and_the_others_are_named()
    {
        File.WriteAllBytes(_from[MadeUpSet.Images], MadeUpSet.ImageBytes[..50]);
        File.WriteAllBytes(_from[MadeUpSet.Labels], MadeUpSet.LabelBytes);

        Assert.Equal(
            $"1 of 2 files could not be imported:\n  {_from[MadeUpSet.Images]} is cut short: 50 of 15,696 bytes are there.\nThe others are in place. Name a folder that has them, or download them: leave --from out.",
            await FailureAsync());
        Assert.Equal([MadeUpSet.Labels], _set.Folder.Files);
    }

    [Fact]
    public async Task A_folder_without_the_files_is_told()
    {
        string failure = await FailureAsync();

        Assert.StartsWith("2 of 2 files could not be imported:\n", failure);
        Assert.Contains($"train-images-idx3-ubyte is not in {_from.Path}, neither as it is nor with .gz.", failure);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        var error = await Assert.ThrowsAsync<FetchException>(() => new Importer(_ => { }).ImportAsync(_set.List, _from["nowhere"], _set.Folder.Path));
        Assert.Equal($"{_from["nowhere"]} is no folder. Name the folder with Digits's files: train-images-idx3-ubyte, train-labels-idx1-ubyte, with or without .gz.", error.Message);
    }

    [Fact]
    public async Task Importing_a_folder_into_itself_changes_nothing()
    {
        File.WriteAllBytes(_from[MadeUpSet.Images + ".gz"], IdxFiles.Gzip(MadeUpSet.ImageBytes));
        File.WriteAllBytes(_from[MadeUpSet.Labels], MadeUpSet.LabelBytes);

        await new Importer(_set.Reports.Add).ImportAsync(_set.List, _from.Path, _from.Path);

        Assert.All(_set.Reports, report => Assert.Equal(FetchStage.AlreadyThere, report.Stage));
        Assert.Equal([MadeUpSet.Images + ".gz", MadeUpSet.Labels], _from.Files);
    }

    private Task ImportAsync() => new Importer(_set.Reports.Add).ImportAsync(_set.List, _from.Path, _set.Folder.Path);

    private async Task<string> FailureAsync() => (await Assert.ThrowsAsync<FetchException>(ImportAsync)).Message;
}
