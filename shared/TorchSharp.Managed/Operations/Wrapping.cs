using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Tensors over given memory or in given strides.</summary>
internal static class Wrapping
{
    /// <summary>The elements of an array, seen and not copied, if the dtype is that of the array; else converted.</summary>
    public static Tensor Buffer(Array array, ScalarType dtype, long count, long offset, bool grad)
    {
        if (array.Rank != 1) throw new ArgumentException(Messages.BufferIsOneDimensional(array.Rank));
        if (count < 0) count = array.LongLength - offset;
        if (offset < 0 || offset >= array.LongLength || count > array.LongLength - offset)
            throw new ArgumentException(Messages.BufferRange(array.LongLength, offset, count));
        Tensor whole = array switch
        {
            float[] a => Make.FromArray(a, ScalarType.Float32, [a.Length]),
            double[] a => Make.FromArray(a, ScalarType.Float64, [a.Length]),
            long[] a => Make.FromArray(a, ScalarType.Int64, [a.Length]),
            int[] a => Make.FromArray(a, ScalarType.Int32, [a.Length]),
            byte[] a => Make.FromArray(a, ScalarType.Byte, [a.Length]),
            bool[] a => torch.tensor(a),
            _ => throw new NotSupportedException(Messages.UnsupportedElement(array.GetType().GetElementType()!)),
        };
        Tensor part = whole.narrow(0, offset, count).to_type(dtype);
        return grad ? part.requires_grad_() : part;
    }

    public static Tensor Strided(long[] size, long[] strides, ScalarType? dtype, torch.Device? device, bool grad, string[]? names)
    {
        torch.InitializeDevice(device);
        if (names is { Length: > 0 }) throw new NotSupportedException(Messages.NamedDims());
        if (size.Length != strides.Length || Array.Exists(strides, s => s < 0)) throw new ArgumentException(Messages.Strides(size, strides));
        if (Array.Exists(size, n => n < 0)) throw new ArgumentException(Messages.NegativeSize(size));
        long last = 0;
        for (int d = 0; d < size.Length; d++) last += (size[d] - 1) * strides[d];
        long length = Shapes.Count(size) == 0 ? 0 : last + 1;
        var layout = new Layout((long[])size.Clone(), (long[])strides.Clone(), 0);
        var result = new Tensor(TensorBuffer.Zeroed(dtype ?? torch.get_default_dtype(), length), layout);
        return grad ? result.requires_grad_() : result;
    }
}
