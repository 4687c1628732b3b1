using System.Buffers.Binary;
using System.IO.Compression;

namespace GenerativeModels.Datasets;

/// <summary>Reads a file of unsigned bytes in the IDX format of the MNIST database, gzipped or not.</summary>
public static class IdxFile
{
    private const int MaxDimensions = 4;

    /// <summary>True if the file is there, as it is or with .gz.</summary>
    public static bool Exists(string path) => File.Exists(path) || File.Exists(path + ".gz");

    /// <summary>The sizes that the file declares and its bytes, row by row.</summary>
    /// <exception cref="FileNotFoundException">Neither the file nor the same with .gz is there.</exception>
    /// <exception cref="InvalidDataException">It is no IDX file of bytes, it is cut short, or it goes on after its end.</exception>
    public static (int[] Shape, byte[] Data) Read(string path)
    {
        string found = File.Exists(path) ? path : path + ".gz";
        if (!File.Exists(found)) throw new FileNotFoundException($"{path} is not there, nor is {Path.GetFileName(path)}.gz. Put one of them into that folder, or name another folder.", path);

        using FileStream file = File.OpenRead(found);
        using Stream stream = found.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        try
        {
            return Read(stream, found);
        }
        catch (InvalidDataException e) when (!e.Message.StartsWith(found, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{found} is damaged: {e.Message} Fetch it again.", e);
        }
    }

    private static (int[] Shape, byte[] Data) Read(Stream stream, string path)
    {
        byte[] magic = Exactly(stream, 4, path, "its magic number");
        if (magic[0] != 0 || magic[1] != 0 || magic[2] != 8 || magic[3] is 0 or > MaxDimensions)
            throw new InvalidDataException($"{path} begins with {Convert.ToHexString(magic)}; an IDX file of bytes begins with 000008 and the number of dimensions (1 to {MaxDimensions}). It is another kind of file.");

        var shape = new int[magic[3]];
        long count = 1;
        for (int d = 0; d < shape.Length; d++)
        {
            shape[d] = BinaryPrimitives.ReadInt32BigEndian(Exactly(stream, 4, path, $"the size of dimension {d}"));
            if (shape[d] < 0) throw new InvalidDataException($"{path}: dimension {d} has size {shape[d]}; it must not be negative. Fetch the file again.");
            count *= shape[d];
            if (count > Array.MaxLength) throw new InvalidDataException($"{path} declares {string.Join(" x ", shape[..(d + 1)])} elements; at most {Array.MaxLength} fit into memory. Fetch the file again.");
        }

        byte[] data = Exactly(stream, (int)count, path, $"{string.Join(" x ", shape)} elements");
        return stream.ReadByte() < 0
            ? (shape, data)
            : throw new InvalidDataException($"{path} goes on after its {string.Join(" x ", shape)} elements. Fetch it again.");
    }

    private static byte[] Exactly(Stream stream, int count, string path, string what)
    {
        // A damaged header may declare gigabytes: look before making room for them.
        if (stream is FileStream { CanSeek: true } file && file.Length - file.Position < count)
        {
            throw CutShort(file.Length - file.Position);
        }

        byte[] data = new byte[count];
        int read = stream.ReadAtLeast(data, count, throwOnEndOfStream: false);
        return read == count ? data : throw CutShort(read);

        InvalidDataException CutShort(long there) => new($"{path} is cut short: {there} of the {count} bytes of {what} are there. Fetch it again.");
    }
}
