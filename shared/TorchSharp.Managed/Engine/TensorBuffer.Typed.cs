namespace TorchSharp.Engine;

/// <summary>A buffer of elements of one CLR type.</summary>
internal sealed class TensorBuffer<T>(ScalarType dtype, T[] data) : TensorBuffer(dtype, data.Length)
    where T : unmanaged
{
    private T[]? _data = data;

    public T[] Data => _data ?? throw new InvalidOperationException(Messages.Released());

    public override void Release()
    {
        if (Interlocked.Exchange(ref _data, null) is T[] array) BufferPool<T>.Return(array);
    }
}
