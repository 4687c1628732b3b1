using System.Collections;
using System.Runtime.InteropServices;
using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp.Utils;

/// <summary>The elements of a tensor as .NET values, in row-major order of its indices, whatever its strides.</summary>
public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    private readonly Tensor _tensor;
    private int[]? _positions;

    internal TensorAccessor(Tensor tensor) => _tensor = tensor;

    /// <summary>How many elements there are.</summary>
    public long Count => _tensor.numel();

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    // Bools lie in bytes that are 0 or 1, which is how .NET stores them too.
    private Span<T> Memory => typeof(T) == typeof(bool)
        ? MemoryMarshal.Cast<byte, T>(_tensor.Elements<byte>().AsSpan())
        : _tensor.Elements<T>();

    private ReadOnlySpan<int> Positions => _positions ??= _tensor.Layout.Positions();

    /// <summary>One element, by its index in each dimension, or by its place in row-major order if one is given.</summary>
    public T this[params long[] indices]
    {
        get => Memory[At(indices)];
        set => Memory[At(indices)] = value;
    }

    /// <summary>The elements in row-major order.</summary>
    public T[] ToArray()
    {
        T[] result = new T[Count];
        CopyTo(result.AsSpan());
        return result;
    }

    /// <summary>The elements as an array of the tensor's shape.</summary>
    public Array ToNDArray()
    {
        long[] shape = _tensor.shape;
        if (shape.Length == 0) return new[] { this[0] };
        Array result = Array.CreateInstance(typeof(T), shape);
        ToArray().AsSpan().CopyTo(MemoryMarshal.CreateSpan(
            ref System.Runtime.CompilerServices.Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(result)), (int)Count));
        return result;
    }

    /// <summary>Copies elements from tensorIndex on into an array from arrayIndex on, as many as fit.</summary>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    /// <summary>Copies elements from tensorIndex on into a span from arrayIndex on, as many as fit.</summary>
    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        Span<T> target = array[arrayIndex..];
        int count = (int)Math.Min(target.Length, Count - tensorIndex);
        if (_tensor.is_contiguous())
        {
            Memory.Slice((int)(_tensor.storage_offset() + tensorIndex), count).CopyTo(target);
            return;
        }
        ReadOnlySpan<int> positions = Positions[(int)tensorIndex..];
        Span<T> memory = Memory;
        for (int i = 0; i < count; i++) target[i] = memory[positions[i]];
    }

    /// <summary>Copies an array from arrayIndex on into the elements from tensorIndex on.</summary>
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) =>
        CopyFrom((ReadOnlySpan<T>)array, arrayIndex, tensorIndex);

    /// <summary>Copies a span from arrayIndex on into the elements from tensorIndex on.</summary>
    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        ReadOnlySpan<T> source = array[arrayIndex..];
        ReadOnlySpan<int> positions = Positions[(int)tensorIndex..];
        Span<T> memory = Memory;
        for (int i = 0; i < Math.Min(source.Length, positions.Length); i++) memory[positions[i]] = source[i];
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Does nothing: the tensor owns its memory.</summary>
    public void Dispose()
    {
    }

    /// <summary>True if both hold the same elements in the same order.</summary>
    public static bool operator ==(TensorAccessor<T> left, TensorAccessor<T> right) => left.Equals(right);

    /// <summary>True if some elements differ.</summary>
    public static bool operator !=(TensorAccessor<T> left, TensorAccessor<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is TensorAccessor<T> other && (ReferenceEquals(_tensor, other._tensor) || ToArray().SequenceEqual(other.ToArray()));

    /// <inheritdoc/>
    public override int GetHashCode() => Count.GetHashCode();

    private int At(long[] indices)
    {
        Layout layout = _tensor.Layout;
        if (indices.Length == 1 && layout.Rank != 1)
        {
            if (indices[0] < 0 || indices[0] >= Count) throw new IndexOutOfRangeException(Messages.AccessorIndex(indices, layout.Shape));
            return Positions[(int)indices[0]];
        }
        if (indices.Length != layout.Rank) throw new ArgumentException(Messages.AccessorIndex(indices, layout.Shape));
        long at = layout.Offset;
        for (int d = 0; d < indices.Length; d++)
        {
            if (indices[d] < 0 || indices[d] >= layout.Shape[d]) throw new IndexOutOfRangeException(Messages.AccessorIndex(indices, layout.Shape));
            at += indices[d] * layout.Strides[d];
        }
        return (int)at;
    }
}
