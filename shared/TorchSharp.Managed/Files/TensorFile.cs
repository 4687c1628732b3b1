namespace TorchSharp.Files;

/// <summary>
/// One tensor in TorchSharp's format: the number of its dtype, the number of its dimensions and each size in LEB128,
/// then the elements row by row, little-endian.
/// </summary>
internal static class TensorFile
{
    public static void Write(BinaryWriter writer, Tensor tensor)
    {
        writer.WriteLeb128((long)tensor.dtype);
        writer.WriteLeb128(tensor.ndim);
        foreach (long size in tensor.Layout.Shape) writer.WriteLeb128(size);
        writer.Flush();
        writer.BaseStream.Write(Operations.Make.Dense(tensor).bytes);
    }
}
