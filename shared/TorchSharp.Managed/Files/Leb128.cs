namespace TorchSharp.Files;

/// <summary>Whole numbers of at least 0 in as few bytes as they need: seven bits in each, the lowest first.</summary>
internal static class Leb128
{
    public static void WriteLeb128(this BinaryWriter writer, long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        for (; value > 0x7F; value >>= 7) writer.Write((byte)(value | 0x80));
        writer.Write((byte)value);
    }

    public static long ReadLeb128(this BinaryReader reader)
    {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte b = reader.ReadByte();
            value |= (long)(b & 0x7F) << shift;
            if (b <= 0x7F) return value;
        }
        throw new FormatException();
    }
}
