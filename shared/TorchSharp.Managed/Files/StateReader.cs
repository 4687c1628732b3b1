using System.Text;
using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp.Files;

/// <summary>Reads the parts of a saved state; what cannot be read is reported with its name and where it lies.</summary>
internal sealed class StateReader(BinaryReader reader, string operation)
{
    public string Operation => operation;

    public long Count(string what) => Guard(what, reader.ReadLeb128);

    public string Text(string what) => Guard(what, reader.ReadString);

    public long Whole(string what) => Guard(what, reader.ReadInt64);

    public double Real(string what) => Guard(what, reader.ReadDouble);

    public bool Flag(string what) => Guard(what, reader.ReadBoolean);

    /// <summary>A new tensor.</summary>
    public Tensor Tensor(string what)
    {
        (ScalarType dtype, long[] shape) = Header(what);
        Tensor tensor = Make.Empty(dtype, shape);
        Guard(what, () =>
        {
            reader.BaseStream.ReadExactly(tensor.bytes);
            return true;
        });
        return tensor.DetachFromDisposeScope();
    }

    /// <summary>Passes over a tensor, which may be of a dtype that this engine does not compute in.</summary>
    public (ScalarType dtype, long[] shape) SkipTensor(string what)
    {
        (ScalarType dtype, long[] shape) = Header(what);
        Guard(what, () =>
        {
            byte[] part = new byte[4096];
            for (long left = Shapes.Count(shape) * DTypes.SizeOf(dtype); left > 0; left -= part.Length)
                reader.BaseStream.ReadExactly(part, 0, (int)Math.Min(left, part.Length));
            return true;
        });
        return (dtype, shape);
    }

    private (ScalarType, long[]) Header(string what)
    {
        long code = Count(what), rank = Count(what);
        if (!Enum.IsDefined((ScalarType)(sbyte)code) || code > sbyte.MaxValue || rank > 64)
            throw new InvalidDataException(Messages.FileNoTensor(operation, what, Position, code, rank));
        long[] shape = new long[rank];
        foreach (ref long size in shape.AsSpan()) size = Count(what);

        var dtype = (ScalarType)(sbyte)code;
        double bytes = shape.Aggregate((double)DTypes.SizeOf(dtype), (product, size) => product * size);
        if (reader.BaseStream.CanSeek && bytes > reader.BaseStream.Length - reader.BaseStream.Position)
            throw new InvalidDataException(Messages.FileEnds(operation, what, Position, bytes, reader.BaseStream.Length - reader.BaseStream.Position));
        return (dtype, shape);
    }

    private long? Position => reader.BaseStream.CanSeek ? reader.BaseStream.Position : null;

    private T Guard<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or DecoderFallbackException)
        {
            throw new InvalidDataException(Messages.FileUnreadable(operation, what, Position), e);
        }
    }
}
