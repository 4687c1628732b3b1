using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A tensor over the memory of an array, from an element on; converted, and so copied, if the dtype is another.</summary>
    public static Tensor frombuffer(Array rawArray, ScalarType dtype, long count = -1, long offset = 0, bool requires_grad = false) =>
        Wrapping.Buffer(rawArray, dtype, count, offset, requires_grad);

    /// <summary>A tensor whose neighbours along each dimension lie as far apart as asked; the elements are to be written.</summary>
    public static Tensor empty_strided(long[] size, long[] strides, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Wrapping.Strided(size, strides, dtype, device, requires_grad, names);
}
