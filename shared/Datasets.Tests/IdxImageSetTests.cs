using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets.Tests;

public sealed class IdxImageSetTests : IDisposable
{
    private static readonly IdxImageSet Digits = new("digits", "Digits", [7, 2, 1]), Clothes = new("clothes", "Clothes", [9, 2, 1]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_bytes_as_values_in_0_1_and_labels_in_order()
    {
        IdxFiles.WriteSet(_folder.Path, [7, 2, 1]);

        LabelledImages<UnitImages> train = Digits.TrainSet(_folder.Path), test = Digits.TestSet(_folder.Path);

        Assert.Equal([2L, 1L, 2L, 2L], train.Images.Values.shape);
        Assert.All(train.Images.Values.ToDoubles().Zip([0, 0.2, 0.4, 0.6, 0.8, 1, 50 / 255.0, 101 / 255.0]), pair => Assert.Equal(pair.Second, pair.First, 6));
        Assert.Equal([5, 0], train.Labels.ToDoubles());
        Assert.Equal([7, 2, 1], test.Labels.ToDoubles());
    }

    [Fact]
    public void The_named_folder_is_looked_at_first_then_the_kit()
    {
        string named = _folder["named"], kit = _folder["kit"];
        IdxFiles.WriteSet(Path.Combine(kit, "digits"), [7, 2, 1]);
        Assert.Equal(Path.Combine(kit, "digits"), Digits.FindFolder(named, kit));

        IdxFiles.WriteSet(named, [7, 2, 1]);
        Assert.Equal(named, Digits.FindFolder(named, kit));

        IdxFiles.WriteSet(Path.Combine(named, "digits"), [7, 2, 1]);
        Assert.Equal(Path.Combine(named, "digits"), Digits.FindFolder(named, kit));
        Assert.Equal(Path.Combine(kit, "digits"), Digits.FindFolder(null, kit));
        Assert.Null(Digits.FindFolder(null, null));
    }

    [Fact]
    public void Another_set_with_the_same_file_names_is_not_taken_for_this_one()
    {
        IdxFiles.WriteSet(_folder.Path, [7, 2, 1]);

        Assert.Equal(_folder.Path, Digits.FindFolder(_folder.Path, null));
        Assert.Null(Clothes.FindFolder(_folder.Path, null));
    }

    [Fact]
    public void A_folder_with_half_of_the_files_does_not_count()
    {
        IdxFiles.WriteSet(_folder["digits"], [7, 2, 1]);
        File.Delete(_folder["digits/t10k-labels-idx1-ubyte.gz"]);

        Assert.Null(Digits.FindFolder(_folder.Path, _folder.Path));
    }

    [Fact]
    public void Whoever_lacks_the_set_is_told_how_to_get_it() =>
        Assert.Contains("Fetch it: dotnet run --project grader/Grader -- data fetch fashion-mnist.", FashionMnist.Set.NotFound());

    [Fact]
    public void A_missing_file_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Digits.TrainSet(_folder.Path));
        Assert.Equal($"{_folder["train-images-idx3-ubyte"]} is not there, nor is train-images-idx3-ubyte.gz. Put one of them into that folder, or name another folder.", error.Message);
    }

    [Fact]
    public void Images_and_labels_must_be_as_many()
    {
        IdxFiles.WriteSet(_folder.Path, [7, 2, 1]);
        File.WriteAllBytes(_folder["train-labels-idx1-ubyte"], IdxFiles.Labels(1, 2, 3));

        var error = Assert.Throws<InvalidDataException>(() => Digits.TrainSet(_folder.Path));
        Assert.Equal($"{_folder["train-labels-idx1-ubyte"]} has 3 labels for 2 images; there must be one for each. Fetch both again.", error.Message);
    }

    [Fact]
    public void Labels_in_place_of_images_are_refused()
    {
        IdxFiles.WriteSet(_folder.Path, [7, 2, 1]);
        File.WriteAllBytes(_folder["train-images-idx3-ubyte"], IdxFiles.Labels(1, 2));

        var error = Assert.Throws<InvalidDataException>(() => Digits.TrainSet(_folder.Path));
        Assert.StartsWith($"{_folder["train-images-idx3-ubyte"]} has 1 dimensions; images have 3", error.Message);
    }
}
