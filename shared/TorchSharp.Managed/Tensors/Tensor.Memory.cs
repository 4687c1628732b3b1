using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The memory that this tensor sees, of which it may use only a part; converted first if its dtype is not that of T.</summary>
        public Storage<T> storage<T>() where T : unmanaged
        {
            if (typeof(T) != typeof(bool) && !typeof(T).IsPrimitive) throw new NotSupportedException(Messages.StorageType(typeof(T)));
            return new Storage<T>(to_type(DTypes.Of(typeof(T))));
        }

        /// <summary>The i-th element in row-major order, which must be a double.</summary>
        public double ReadCpuDouble(long i) => ReadCpuValue<double>(i);

        /// <summary>The i-th element in row-major order, which must be a float.</summary>
        public float ReadCpuSingle(long i) => ReadCpuValue<float>(i);

        /// <summary>The i-th element in row-major order, which must be an int.</summary>
        public int ReadCpuInt32(long i) => ReadCpuValue<int>(i);

        /// <summary>The i-th element in row-major order, which must be a long.</summary>
        public long ReadCpuInt64(long i) => ReadCpuValue<long>(i);

        /// <summary>The i-th element in row-major order, which must be a byte.</summary>
        public byte ReadCpuByte(long i) => ReadCpuValue<byte>(i);

        /// <summary>The i-th element in row-major order, which must be a bool.</summary>
        public bool ReadCpuBool(long i) => ReadCpuValue<bool>(i);

        /// <summary>The i-th element in row-major order, as a .NET value of exactly its type.</summary>
        public T ReadCpuValue<T>(long i) where T : unmanaged => data<T>()[i];

        /// <summary>Writes the elements of a contiguous tensor, little-endian.</summary>
        public void WriteBytesToStream(Stream stream, int bufferSize = 1024) => stream.Write(bytes);

        /// <summary>Overwrites the elements of a contiguous tensor with bytes from a stream, little-endian.</summary>
        public void ReadBytesFromStream(Stream stream, int bufferSize = 1024)
        {
            stream.ReadExactly(bytes);
            Buffer.MarkWritten();
        }

        /// <summary>The tensor saved in TorchSharp's format.</summary>
        public static Tensor Load(BinaryReader reader) => TensorExtensionMethods.Load(reader);

        /// <summary>The tensor saved in TorchSharp's format; the stream is closed.</summary>
        public static Tensor Load(Stream stream)
        {
            using var reader = new BinaryReader(stream);
            return Load(reader);
        }

        /// <summary>The tensor saved in TorchSharp's format.</summary>
        public static Tensor Load(string location)
        {
            using Stream stream = File.OpenRead(location);
            return Load(stream);
        }
    }
}
