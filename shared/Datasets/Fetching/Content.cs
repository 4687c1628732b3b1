using System.IO.Compression;
using System.Security.Cryptography;

namespace GenerativeModels.Datasets.Fetching;

/// <summary>Unpacks a file while it is compared with what it should be.</summary>
internal static class Content
{
    private const int BufferSize = 1 << 17;

    /// <summary>For looking without writing.</summary>
    public static Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> Nowhere { get; } = (_, _) => ValueTask.CompletedTask;

    /// <summary>Reads a file, gzipped or not, and hands on its unpacked bytes.</summary>
    /// <returns>What is wrong with it, as the end of a sentence that begins with its name; null if it is the expected one.</returns>
    public static async Task<string?> CopyAsync(FileStream source, DataFile expected, Func<ReadOnlyMemory<byte>, CancellationToken, ValueTask> write, CancellationToken cancellation)
    {
        byte[] head = new byte[2];
        bool gzipped = await source.ReadAtLeastAsync(head, 2, throwOnEndOfStream: false, cancellation) == 2 && head is [0x1f, 0x8b];
        source.Position = 0;
        await using Stream unpacked = gzipped ? new GZipStream(source, CompressionMode.Decompress, leaveOpen: true) : source;

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[BufferSize];
        long length = 0;
        while (true)
        {
            int read;
            try
            {
                read = await unpacked.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
            }
            catch (InvalidDataException exception)
            {
                return $"is damaged: its gzip packing does not open ({exception.Message.TrimEnd('.')})";
            }

            if (length == 0 && WrongBeginning(buffer.AsSpan(0, read)) is { } problem)
            {
                return problem;
            }

            length += read;
            if (length > expected.Size)
            {
                return $"goes on after the {expected.Size:N0} bytes that it should have";
            }

            if (read == 0)
            {
                break;
            }

            hash.AppendData(buffer, 0, read);
            await write(buffer.AsMemory(0, read), cancellation);
        }

        if (length < expected.Size)
        {
            return $"is cut short: {length:N0} of {expected.Size:N0} bytes are there";
        }

        string found = Convert.ToHexStringLower(hash.GetHashAndReset());
        return found == expected.Sha256 ? null : $"has the SHA-256 {found}; it should be {expected.Sha256}";
    }

    private static string? WrongBeginning(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> text = start.TrimStart(" \t\r\n\xEF\xBB\xBF"u8);
        return start.IsEmpty ? "is empty"
            : text.StartsWith("<"u8) ? "is a web page, not the file: perhaps the sign-in page of a network, or an error page"
            : start.Length < 4 || start is [0, 0, 8, >= 1 and <= 4, ..] ? null
            : $"begins with {Convert.ToHexString(start[..4])}; an IDX file of bytes begins with 000008 and the number of dimensions";
    }
}
