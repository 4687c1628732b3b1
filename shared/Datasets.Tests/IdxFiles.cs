using System.Buffers.Binary;
using System.IO.Compression;

namespace GenerativeModels.Datasets.Tests;

/// <summary>Small made-up files in the form of MNIST's.</summary>
internal static class IdxFiles
{
    public static byte[] Of(int[] shape, byte[] data)
    {
        byte[] header = new byte[4 + 4 * shape.Length];
        (header[2], header[3]) = (8, (byte)shape.Length);
        for (int d = 0; d < shape.Length; d++)
        {
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4 + 4 * d), shape[d]);
        }

        return [.. header, .. data];
    }

    public static byte[] Images(int count, int height = 2, int width = 2) =>
        Of([count, height, width], [.. Enumerable.Range(0, count * height * width).Select(i => (byte)(i * 51 % 256))]);

    public static byte[] Labels(params byte[] labels) => Of([labels.Length], labels);

    public static byte[] Gzip(byte[] data, CompressionLevel level = CompressionLevel.Optimal)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level, leaveOpen: true))
        {
            gzip.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>A set of two training and three test images.</summary>
    public static void WriteSet(string folder, byte[] testLabels)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "train-images-idx3-ubyte"), Images(2));
        File.WriteAllBytes(Path.Combine(folder, "train-labels-idx1-ubyte"), Labels(5, 0));
        File.WriteAllBytes(Path.Combine(folder, "t10k-images-idx3-ubyte.gz"), Gzip(Images(testLabels.Length)));
        File.WriteAllBytes(Path.Combine(folder, "t10k-labels-idx1-ubyte.gz"), Gzip(Labels(testLabels)));
    }
}
