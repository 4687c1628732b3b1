using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace GenerativeModels.Plotting.Png.Tests;

/// <summary>Reads PNG files back, so that tests look at what is in the file. Checks the check sums; knows the formats that we write.</summary>
internal sealed class PngReader
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
    private readonly Dictionary<string, byte[]> chunks = [];

    public PngReader(byte[] file)
    {
        Assert.Equal(Signature, file[..8]);
        for (int at = 8; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            string name = Encoding.ASCII.GetString(file, at + 4, 4);
            Assert.Equal(PngChunk.Crc(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            chunks.Add(name, file[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }

        Image = Pixels();
    }

    public PixelImage Image { get; }

    public int BitDepth => chunks["IHDR"][8];

    public int ColorType => chunks["IHDR"][9];

    public IReadOnlyDictionary<string, byte[]> Chunks => chunks;

    private PixelImage Pixels()
    {
        int width = BinaryPrimitives.ReadInt32BigEndian(chunks["IHDR"]), height = BinaryPrimitives.ReadInt32BigEndian(chunks["IHDR"].AsSpan(4));
        int channels = ColorType switch { 2 => 3, 6 => 4, _ => 1 };
        int rowBytes = (width * channels * BitDepth + 7) / 8;
        using var zlib = new ZLibStream(new MemoryStream(chunks["IDAT"]), CompressionMode.Decompress);
        var image = new PixelImage(width, height);
        byte[] above = new byte[rowBytes];
        for (int y = 0; y < height; y++)
        {
            int filter = zlib.ReadByte();
            byte[] row = new byte[rowBytes];
            zlib.ReadExactly(row);
            for (int i = 0; i < rowBytes; i++)
            {
                int left = i >= channels ? row[i - channels] : 0, corner = i >= channels ? above[i - channels] : 0;
                row[i] += (byte)RowFilter.Foretold(filter, left, above[i], corner);
            }

            for (int x = 0; x < width; x++) Set(image, y * width + x, row, x);
            above = row;
        }

        Assert.Equal(-1, zlib.ReadByte());
        return image;
    }

    private void Set(PixelImage image, int i, byte[] row, int x)
    {
        switch (ColorType)
        {
            case 0: image.Set(i, row[x], row[x], row[x], 255); break;
            case 2: image.Set(i, row[3 * x], row[3 * x + 1], row[3 * x + 2], 255); break;
            case 6: image.Set(i, row[4 * x], row[4 * x + 1], row[4 * x + 2], row[4 * x + 3]); break;
            case 3:
                int bit = x * BitDepth, index = row[bit / 8] >> (8 - BitDepth - bit % 8) & ((1 << BitDepth) - 1);
                byte[] palette = chunks["PLTE"];
                image.Set(i, palette[3 * index], palette[3 * index + 1], palette[3 * index + 2], chunks.TryGetValue("tRNS", out byte[]? opacity) ? opacity[index] : (byte)255);
                break;
            default: Assert.Fail($"colour type {ColorType} is not one that we write"); break;
        }
    }
}
