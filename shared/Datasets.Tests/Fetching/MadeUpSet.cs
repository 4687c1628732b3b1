using System.Security.Cryptography;
using GenerativeModels.Datasets.Fetching;

namespace GenerativeModels.Datasets.Tests.Fetching;

/// <summary>A data set of two files, made up, with its list, its mirror and a folder to bring it to.</summary>
internal sealed class MadeUpSet : IDisposable
{
    public const string Images = "train-images-idx3-ubyte", Labels = "train-labels-idx1-ubyte";

    public MadeUpSet()
    {
        List = new FetchList("digits", "Digits", [Describe(Images, ImageBytes), Describe(Labels, LabelBytes)], [new Uri("http://one.example/digits/")]);
        Mirror.Files[Images + ".gz"] = IdxFiles.Gzip(ImageBytes);
        Mirror.Files[Labels + ".gz"] = IdxFiles.Gzip(LabelBytes);
    }

    // Not to be packed well: a packed file of some length can break at many places.
    public static byte[] ImageBytes { get; } =
        IdxFiles.Of([20, 28, 28], [.. Enumerable.Range(0, 20 * 28 * 28).SelectMany(i => SHA256.HashData(BitConverter.GetBytes(i / 32)).Skip(i % 32).Take(1))]);

    public static byte[] LabelBytes { get; } = IdxFiles.Labels([.. Enumerable.Range(0, 20).Select(i => (byte)(i % 10))]);

    public FetchList List { get; set; }

    public FakeMirror Mirror { get; } = new();

    public TemporaryFolder Folder { get; } = new();

    public List<FetchProgress> Reports { get; } = [];

    public int PackedLength => Mirror.Files[Images + ".gz"].Length;

    public byte[] Packed
    {
        get => Mirror.Files[Images + ".gz"];
        set => Mirror.Files[Images + ".gz"] = value;
    }

    public void Dispose() => Folder.Dispose();

    public async Task FetchAsync(DataDisk? disk = null, TimeSpan? patience = null, CancellationToken cancellation = default)
    {
        var options = new FetchOptions { Waits = [TimeSpan.Zero, TimeSpan.Zero], Patience = patience ?? TimeSpan.FromSeconds(30) };
        var fetcher = new Fetcher(Mirror, options, Reports.Add, disk ?? new DataDisk()); // not disposed of: the mirror is to be asked again
        await fetcher.FetchAsync(List, Folder.Path, cancellation);
    }

    public async Task<string> FailureAsync(DataDisk? disk = null, TimeSpan? patience = null) =>
        (await Assert.ThrowsAsync<FetchException>(() => FetchAsync(disk, patience))).Message;

    /// <summary>Both files are there, right, and nothing else is.</summary>
    public void AssertComplete()
    {
        Assert.Equal([Images, Labels], Folder.Files);
        Assert.Equal(ImageBytes, File.ReadAllBytes(Folder[Images]));
        Assert.Equal(LabelBytes, File.ReadAllBytes(Folder[Labels]));
    }

    public static DataFile Describe(string name, byte[] bytes) => new(name, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
