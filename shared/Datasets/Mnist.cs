namespace GenerativeModels.Datasets;

/// <summary>The MNIST handwritten digits (LeCun, Cortes and Burges 1998; data/mnist/README.md): 28 x 28 pixels, labels 0 to 9.</summary>
public static class Mnist
{
    /// <summary>The set and where it may lie.</summary>
    public static IdxImageSet Set { get; } = new("mnist", "MNIST", [7, 2, 1, 0, 4, 1, 4, 9, 5, 9]);

    /// <inheritdoc cref="IdxImageSet.FindFolder()"/>
    public static string? FindFolder() => Set.FindFolder();

    /// <summary>The 60,000 digits to learn from.</summary>
    public static LabelledImages<UnitImages> TrainSet(string folder) => Set.TrainSet(folder);

    /// <summary>The 10,000 digits to test on.</summary>
    public static LabelledImages<UnitImages> TestSet(string folder) => Set.TestSet(folder);
}
