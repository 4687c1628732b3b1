namespace GenerativeModels.Datasets.Tests;

public sealed class IdxFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder["images"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reads_shape_and_bytes_gzipped_or_not(bool gzipped)
    {
        byte[] idx = IdxFiles.Of([2, 1, 3], [1, 2, 3, 4, 5, 6]);
        System.IO.File.WriteAllBytes(gzipped ? File + ".gz" : File, gzipped ? IdxFiles.Gzip(idx) : idx);

        (int[] shape, byte[] data) = IdxFile.Read(File);

        Assert.Equal([2, 1, 3], shape);
        Assert.Equal([1, 2, 3, 4, 5, 6], data);
    }

    [Theory]
    [InlineData("0000", "images is cut short: 2 of the 4 bytes of its magic number are there. Fetch it again.")]
    [InlineData("3C21444F", "images begins with 3C21444F; an IDX file of bytes begins with 000008 and the number of dimensions (1 to 4). It is another kind of file.")]
    [InlineData("00000D01", "images begins with 00000D01; an IDX file")]
    [InlineData("00000801000000", "images is cut short: 3 of the 4 bytes of the size of dimension 0 are there. Fetch it again.")]
    [InlineData("00000801000000030102", "images is cut short: 2 of the 3 bytes of 3 elements are there. Fetch it again.")]
    [InlineData("00000801000000010102", "images goes on after its 1 elements. Fetch it again.")]
    [InlineData("00000801FFFFFFFF", "images: dimension 0 has size -1; it must not be negative. Fetch the file again.")]
    [InlineData("000008020000FFFF0000FFFF", "images declares 65535 x 65535 elements; at most")]
    public void Damage_is_an_error_that_says_what(string hex, string message)
    {
        System.IO.File.WriteAllBytes(File, Convert.FromHexString(hex));

        Assert.Contains(message, Assert.Throws<InvalidDataException>(() => IdxFile.Read(File)).Message);
    }

    [Fact]
    public void Damaged_gzip_is_an_error_that_says_so()
    {
        byte[] packed = IdxFiles.Gzip(IdxFiles.Images(100));
        packed[^8] ^= 1; // the checksum of the content
        System.IO.File.WriteAllBytes(File + ".gz", packed);

        string message = Assert.Throws<InvalidDataException>(() => IdxFile.Read(File)).Message;
        Assert.StartsWith($"{File}.gz is damaged: ", message);
        Assert.EndsWith("Fetch it again.", message);
    }
}
