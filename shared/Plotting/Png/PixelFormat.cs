namespace GenerativeModels.Plotting.Png;

/// <summary>How pixels become bytes: the first of grey, palette, true colour, true colour with opacity that keeps all of them exactly.</summary>
internal sealed class PixelFormat
{
    private const int Grey = 0, TrueColor = 2, Indexed = 3, TrueColorAndOpacity = 6;

    private readonly PixelImage image;
    private readonly Dictionary<uint, int> indices;

    private PixelFormat(PixelImage image, int colorType, int bitDepth, Dictionary<uint, int> indices)
    {
        (this.image, ColorType, BitDepth, this.indices) = (image, colorType, bitDepth, indices);
        PixelBytes = colorType switch { TrueColor => 3, TrueColorAndOpacity => 4, _ => 1 };
        RowBytes = bitDepth == 8 ? image.Width * PixelBytes : (image.Width * bitDepth + 7) / 8;
        if (colorType == Indexed)
        {
            Palette = [.. indices.Keys.SelectMany(color => new[] { (byte)color, (byte)(color >> 8), (byte)(color >> 16) })];
            if (indices.Keys.Any(color => color >> 24 != 255)) PaletteOpacity = [.. indices.Keys.Select(color => (byte)(color >> 24))];
        }
    }

    /// <summary>As in the file's header.</summary>
    public int ColorType { get; }

    /// <summary>Bits for each channel: 1, 2 or 4 for few colours, else 8.</summary>
    public int BitDepth { get; }

    /// <summary>Whole bytes for each pixel, at least 1.</summary>
    public int PixelBytes { get; }

    /// <summary>Bytes for each row.</summary>
    public int RowBytes { get; }

    /// <summary>Red, green and blue of each colour, or nothing.</summary>
    public byte[] Palette { get; } = [];

    /// <summary>The opacity of each colour of the palette, or nothing if all cover.</summary>
    public byte[] PaletteOpacity { get; } = [];

    /// <summary>The smallest format for a picture.</summary>
    public static PixelFormat For(PixelImage image)
    {
        Dictionary<uint, int> indices = [];
        bool opaque = true, grey = true;
        for (int i = 0; i < image.Bytes.Length; i += 4)
        {
            uint color = BitConverter.ToUInt32(image.Bytes, i);
            opaque &= image.Bytes[i + 3] == 255;
            grey &= image.Bytes[i] == image.Bytes[i + 1] && image.Bytes[i] == image.Bytes[i + 2];
            if (indices.Count <= 256) indices.TryAdd(color, indices.Count);
        }

        int depth = indices.Count switch { <= 2 => 1, <= 4 => 2, <= 16 => 4, _ => 8 };
        return depth == 8 && grey && opaque ? new(image, Grey, 8, indices)
            : indices.Count <= 256 ? new(image, Indexed, depth, indices)
            : new(image, opaque ? TrueColor : TrueColorAndOpacity, 8, indices);
    }

    /// <summary>The bytes of each row.</summary>
    public IEnumerable<byte[]> Rows()
    {
        for (int y = 0; y < image.Height; y++)
        {
            byte[] row = new byte[RowBytes];
            for (int x = 0; x < image.Width; x++) Put(row, x, image.Bytes.AsSpan((y * image.Width + x) * 4, 4));
            yield return row;
        }
    }

    private void Put(byte[] row, int x, ReadOnlySpan<byte> pixel)
    {
        if (ColorType == Indexed)
        {
            int bit = x * BitDepth, index = indices[BitConverter.ToUInt32(pixel)];
            row[bit / 8] |= (byte)(index << (8 - BitDepth - bit % 8)); // the leftmost pixel in the highest bits
        }
        else
        {
            pixel[..PixelBytes].CopyTo(row.AsSpan(x * PixelBytes));
        }
    }
}
