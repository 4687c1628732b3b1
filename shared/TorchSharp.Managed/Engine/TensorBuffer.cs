namespace TorchSharp.Engine;

/// <summary>
/// The memory behind one or more tensors. Views share a buffer; the garbage collector owns it.
/// </summary>
internal abstract class TensorBuffer(ScalarType dtype, int length)
{
    public ScalarType DType { get; } = dtype;

    public int Length { get; } = length;

    /// <summary>Counts in-place writes, so that a saved value can be seen to have changed.</summary>
    public int Version { get; private set; }

    public void MarkWritten() => Version++;

    /// <summary>
    /// Gives the memory back for the next allocation. Only for a caller who alone knows the buffer: whoever uses it
    /// afterwards, through any view, is refused.
    /// </summary>
    public abstract void Release();

    /// <summary>A zeroed buffer of <paramref name="count"/> elements.</summary>
    public static TensorBuffer Zeroed(ScalarType dtype, long count) => Allocate(dtype, count, zeroed: true);

    /// <summary>A buffer whose elements are about to be overwritten, every one.</summary>
    public static TensorBuffer Uninitialized(ScalarType dtype, long count) => Allocate(dtype, count, zeroed: false);

    private static TensorBuffer Allocate(ScalarType dtype, long count, bool zeroed)
    {
        if (count > Array.MaxLength) throw new OutOfMemoryException(Messages.TooManyElements(count));

        int length = (int)count;
        return dtype switch
        {
            ScalarType.Float32 => new TensorBuffer<float>(dtype, Make<float>(length, zeroed)),
            ScalarType.Float64 => new TensorBuffer<double>(dtype, Make<double>(length, zeroed)),
            ScalarType.Int64 => new TensorBuffer<long>(dtype, Make<long>(length, zeroed)),
            ScalarType.Int32 => new TensorBuffer<int>(dtype, Make<int>(length, zeroed)),
            ScalarType.Byte or ScalarType.Bool => new TensorBuffer<byte>(dtype, Make<byte>(length, zeroed)),
            _ => throw new NotSupportedException(Messages.UnsupportedDType(dtype)),
        };
    }

    private static T[] Make<T>(int length, bool zeroed) where T : unmanaged
    {
        T[]? used = BufferPool<T>.TryTake(length);
        if (used is null) return zeroed ? new T[length] : GC.AllocateUninitializedArray<T>(length);
        if (zeroed) used.AsSpan().Clear();
        return used;
    }
}
