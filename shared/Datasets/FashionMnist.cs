namespace GenerativeModels.Datasets;

/// <summary>Fashion-MNIST, pictures of clothes (Xiao, Rasul and Vollgraf 2017; data/fashion-mnist/README.md): 28 x 28 pixels, ten classes.</summary>
public static class FashionMnist
{
    /// <summary>The set and where it may lie.</summary>
    public static IdxImageSet Set { get; } = new("fashion-mnist", "Fashion-MNIST", [9, 2, 1, 1, 6, 1, 4, 6, 5, 7]);

    /// <summary>What the labels 0 to 9 stand for.</summary>
    public static IReadOnlyList<string> Classes { get; } =
        ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"];

    /// <inheritdoc cref="IdxImageSet.FindFolder()"/>
    public static string? FindFolder() => Set.FindFolder();

    /// <summary>The 60,000 images to learn from.</summary>
    public static LabelledImages<UnitImages> TrainSet(string folder) => Set.TrainSet(folder);

    /// <summary>The 10,000 images to test on.</summary>
    public static LabelledImages<UnitImages> TestSet(string folder) => Set.TestSet(folder);
}
