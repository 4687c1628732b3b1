using System.Buffers.Binary;
using System.Text;

namespace GenerativeModels.Plotting.Png;

/// <summary>One part of a PNG file: length, name, data, check sum.</summary>
internal static class PngChunk
{
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1))];

    /// <summary>Appends a chunk.</summary>
    public static void Write(Stream file, string name, ReadOnlySpan<byte> data)
    {
        byte[] chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(name, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(data.Length + 8), Crc(chunk.AsSpan(4, data.Length + 4)));
        file.Write(chunk);
    }

    /// <summary>Appends a text under a keyword: tEXt where Latin-1 has all of its characters, else iTXt in UTF-8.</summary>
    public static void WriteText(Stream file, string keyword, string text)
    {
        if (text.All(c => c is >= ' ' and <= '~' or >= '\u00A1' and <= '\u00FF'))
        {
            Write(file, "tEXt", Encoding.Latin1.GetBytes($"{keyword}\0{text}"));
        }
        else
        {
            Write(file, "iTXt", Encoding.UTF8.GetBytes($"{keyword}\0\0\0\0\0{text}")); // not compressed, no language, no translated keyword
        }
    }

    /// <summary>The check sum of ISO/IEC 15948, 5.5.</summary>
    public static uint Crc(ReadOnlySpan<byte> data)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in data) crc = CrcTable[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }
}
