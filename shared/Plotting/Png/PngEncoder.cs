using System.Buffers.Binary;
using System.IO.Compression;

namespace GenerativeModels.Plotting.Png;

/// <summary>Writes a picture in the Portable Network Graphics format (ISO/IEC 15948), in the smallest exact form: grey, palette or true colour.</summary>
internal static class PngEncoder
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The file.</summary>
    /// <param name="image">The pixels.</param>
    /// <param name="dotsPerInch">How densely they stand on paper; null says nothing about that.</param>
    /// <param name="description">What the picture shows; empty writes none.</param>
    public static byte[] Encode(PixelImage image, double? dotsPerInch = null, string description = "")
    {
        PixelFormat format = PixelFormat.For(image);
        using var file = new MemoryStream();
        file.Write(Signature);

        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), image.Height);
        header[8] = (byte)format.BitDepth;
        header[9] = (byte)format.ColorType;
        PngChunk.Write(file, "IHDR", header);

        if (format.Palette.Length > 0) PngChunk.Write(file, "PLTE", format.Palette);
        if (format.PaletteOpacity.Length > 0) PngChunk.Write(file, "tRNS", format.PaletteOpacity);
        if (dotsPerInch is { } density) PngChunk.Write(file, "pHYs", Density(density));
        if (description.Length > 0) PngChunk.WriteText(file, "Description", description);
        PngChunk.Write(file, "IDAT", Compress(format));
        PngChunk.Write(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Density(double dotsPerInch)
    {
        byte[] data = new byte[9];
        uint perMetre = (uint)Math.Round(dotsPerInch / 0.0254);
        BinaryPrimitives.WriteUInt32BigEndian(data, perMetre);
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(4), perMetre);
        data[8] = 1; // the unit is the metre
        return data;
    }

    // Filters help photographs and hinder drawings; which this is, is tried out.
    private static byte[] Compress(PixelFormat format)
    {
        byte[] plain = Deflate(format, adaptive: false);
        if (format.BitDepth < 8) return plain;

        byte[] filtered = Deflate(format, adaptive: true);
        return filtered.Length < plain.Length ? filtered : plain;
    }

    private static byte[] Deflate(PixelFormat format, bool adaptive)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            byte[] above = new byte[format.RowBytes];
            foreach (byte[] row in format.Rows())
            {
                zlib.Write(adaptive ? RowFilter.Best(row, above, format.PixelBytes) : RowFilter.None(row));
                above = row;
            }
        }

        return data.ToArray();
    }
}
