using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>A set of grey images in the four files that MNIST comes in; others took over their names and form.</summary>
/// <param name="name">Its folder's name, as in data/mnist.</param>
/// <param name="title">What messages call it.</param>
/// <param name="firstTestLabels">
/// Its first test labels, which tell it from other sets: the four files of all of them are called alike.
/// </param>
public sealed class IdxImageSet(string name, string title, byte[] firstTestLabels)
{
    private const string TrainImages = "train-images-idx3-ubyte", TestLabels = "t10k-labels-idx1-ubyte";

    /// <summary>Its folder's name.</summary>
    public string Name => name;

    /// <summary>
    /// The folder that holds the set: the subfolder of its name in <see cref="DataFolders.Variable"/>, that folder itself, or data/ of the kit;
    /// null if none of them does.
    /// </summary>
    public string? FindFolder() => FindFolder(DataFolders.Named, DataFolders.OfKit());

    /// <summary>What to tell somebody whose set was not found.</summary>
    public string NotFound()
    {
        string looked = string.Join(", nor in ", new[] { DataFolders.Named is { } named ? $"{named} ({DataFolders.Variable})" : null, DataFolders.OfKit() is { } kit ? Path.Combine(kit, name) : null }.OfType<string>());
        return $"{title} was not found{(looked.Length > 0 ? $": not in {looked}" : "")}. Fetch it: dotnet run --project grader/Grader -- data fetch {name}. "
            + $"Or name the folder with its four files ({TrainImages}, with or without .gz, and its companions) in {DataFolders.Variable}.";
    }

    /// <summary>The images to learn from.</summary>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or two do not fit together.</exception>
    public LabelledImages<UnitImages> TrainSet(string folder) => Load(folder, "train");

    /// <summary>The images to test on.</summary>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or two do not fit together.</exception>
    public LabelledImages<UnitImages> TestSet(string folder) => Load(folder, "t10k");

    /// <summary>The same search with what it depends on as arguments.</summary>
    /// <param name="named">What <see cref="DataFolders.Variable"/> says; null if nothing.</param>
    /// <param name="ofKit">data/ of the kit; null if there is none.</param>
    public string? FindFolder(string? named, string? ofKit)
    {
        if (named is not null)
        {
            string own = Path.Combine(named, name);
            if (HasFiles(own))
            {
                return own;
            }

            if (HasFiles(named) && IsThisSet(named))
            {
                return named;
            }
        }

        return ofKit is not null && HasFiles(Path.Combine(ofKit, name)) ? Path.Combine(ofKit, name) : null;
    }

    private static bool HasFiles(string folder) => new[] { TrainImages, TestLabels }.All(file => IdxFile.Exists(Path.Combine(folder, file)));

    private bool IsThisSet(string folder)
    {
        try
        {
            return IdxFile.Read(Path.Combine(folder, TestLabels)).Data.AsSpan().StartsWith(firstTestLabels);
        }
        catch (InvalidDataException)
        {
            return false; // damaged: there is no telling whose it was
        }
    }

    private static LabelledImages<UnitImages> Load(string folder, string part)
    {
        string imagePath = Path.Combine(folder, part + "-images-idx3-ubyte"), labelPath = Path.Combine(folder, part + "-labels-idx1-ubyte");
        (int[] size, byte[] pixels) = IdxFile.Read(imagePath);
        (int[] count, byte[] labels) = IdxFile.Read(labelPath);
        if (size.Length != 3)
        {
            throw new InvalidDataException($"{imagePath} has {size.Length} dimensions; images have 3 (number, height, width). It is another kind of file: fetch it again.");
        }

        if (count.Length != 1 || count[0] != size[0])
        {
            throw new InvalidDataException($"{labelPath} has {string.Join(" x ", count)} labels for {size[0]} images; there must be one for each. Fetch both again.");
        }

        Tensor images = tensor(pixels, [size[0], 1, size[1], size[2]]).to_type(ScalarType.Float32).div_(255f);
        return new LabelledImages<UnitImages>(new UnitImages(images), tensor(labels, [count[0]]).to_type(ScalarType.Int64));
    }
}
