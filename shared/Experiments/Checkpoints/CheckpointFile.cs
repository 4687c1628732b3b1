using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GenerativeModels.Experiments.Running;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>
/// A checkpoint as a zip: <c>manifest.json</c>, an entry for each part (<c>parts/1-model</c>, ...), and <c>sha256</c> over all of these, because
/// a zip's own checksums are not looked at when it is read.
/// </summary>
internal static class CheckpointFile
{
    /// <summary>Changes when files of before cannot be read any more.</summary>
    public const int Format = 1;

    private const string ManifestName = "manifest.json";
    private const string HashName = "sha256";

    /// <summary>Writes it, whole or not at all.</summary>
    public static void Write(string path, Checkpoint checkpoint)
    {
        List<(string Name, byte[] Bytes)> entries = [(ManifestName, JsonSerializer.SerializeToUtf8Bytes(checkpoint.Manifest, CheckpointJson.Options))];
        entries.AddRange(checkpoint.Parts.Select((bytes, i) => ($"parts/{i + 1}-{checkpoint.Manifest.Parts[i].Name}", bytes)));
        entries.Add((HashName, Encoding.ASCII.GetBytes(Hash(entries))));
        RunFile.Write(path, stream =>
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        });
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="DamagedCheckpointException">It is not as it was written.</exception>
    public static Checkpoint Read(string path)
    {
        try
        {
            List<(string Name, byte[] Bytes)> entries = Entries(path);
            if (entries.Count < 2 || entries[^1].Name != HashName || Encoding.ASCII.GetString(entries[^1].Bytes) != Hash(entries[..^1]))
            {
                throw new DamagedCheckpointException("its checksum is wrong");
            }

            CheckpointManifest manifest = JsonSerializer.Deserialize<CheckpointManifest>(entries[0].Bytes, CheckpointJson.Options)!;
            return new Checkpoint(manifest, [.. entries[1..^1].Select(entry => entry.Bytes)]);
        }
        catch (Exception exception) when (exception is not DamagedCheckpointException) // which ones a damaged zip brings is nobody's promise
        {
            throw new DamagedCheckpointException(exception.Message.TrimEnd('.'));
        }
    }

    private static List<(string Name, byte[] Bytes)> Entries(string path)
    {
        using ZipArchive zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string Hash(IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, byte[] bytes) in entries)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
