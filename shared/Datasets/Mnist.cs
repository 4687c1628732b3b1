using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>The MNIST handwritten digits (LeCun, Cortes and Burges, 1998), read from the four files they come in.</summary>
public static class Mnist
{
    /// <summary>The environment variable that names the folder the data sets are in.</summary>
    public const string FolderVariable = "ASSIGNMENTS_DATA";

    /// <summary>The folder that holds MNIST: <see cref="FolderVariable"/> itself, or its subfolder mnist; null if neither has it.</summary>
    public static string? FindFolder() =>
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } root
            ? new[] { root, Path.Combine(root, "mnist") }.FirstOrDefault(f => Directory.Exists(f) && Directory.EnumerateFiles(f, "train-images-idx3-ubyte*").Any())
            : null;

    /// <summary>The 60,000 digits to learn from.</summary>
    public static LabelledImages TrainSet(string folder) => Load(folder, "train");

    /// <summary>The 10,000 digits to test on.</summary>
    public static LabelledImages TestSet(string folder) => Load(folder, "t10k");

    private static LabelledImages Load(string folder, string part)
    {
        string imagePath = Path.Combine(folder, part + "-images-idx3-ubyte"), labelPath = Path.Combine(folder, part + "-labels-idx1-ubyte");
        (int[] size, byte[] pixels) = IdxFile.Read(imagePath);
        (int[] count, byte[] labels) = IdxFile.Read(labelPath);
        if (size.Length != 3) throw new InvalidDataException($"{imagePath} has {size.Length} dimensions; images have 3 (number, height, width).");
        if (count.Length != 1 || count[0] != size[0])
            throw new InvalidDataException($"{labelPath} has {string.Join(" x ", count)} labels for {size[0]} images; there must be one for each. Fetch both again.");

        Tensor images = tensor(pixels, [size[0], 1, size[1], size[2]]).to_type(ScalarType.Float32).div_(255f);
        return new LabelledImages(images, tensor(labels, [count[0]]).to_type(ScalarType.Int64));
    }
}
