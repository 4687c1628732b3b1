using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>New tensors, and the small conversions that every operation needs.</summary>
internal static class Make
{
    /// <summary>A contiguous tensor whose elements are about to be overwritten.</summary>
    public static Tensor Empty(ScalarType dtype, long[] shape) =>
        new(TensorBuffer.Uninitialized(dtype, Shapes.Count(shape)), Layout.Contiguous(shape));

    public static Tensor Zeros(ScalarType dtype, long[] shape) =>
        new(TensorBuffer.Zeroed(dtype, Shapes.Count(shape)), Layout.Contiguous(shape));

    public static Tensor Full(ScalarType dtype, long[] shape, Scalar value)
    {
        Tensor tensor = Empty(dtype, shape);
        Filling.Fill(tensor, value);
        return tensor;
    }

    /// <summary>A 0-dim tensor.</summary>
    public static Tensor Point(ScalarType dtype, Scalar value) => Full(dtype, [], value);

    /// <summary>A number as an operand beside a tensor, in the dtype that the two promote to.</summary>
    public static Tensor Operand(Tensor beside, Scalar value) => Point(Promotion.ResultType(beside, value), value);

    public static Tensor FromArray<T>(T[] data, ScalarType dtype, long[] shape) where T : unmanaged =>
        new(new TensorBuffer<T>(dtype, data), Layout.Contiguous(shape));

    /// <summary>The elements of the tensor's buffer; the layout says which of them belong to the tensor.</summary>
    public static T[] Elements<T>(this Tensor tensor) where T : unmanaged => ((TensorBuffer<T>)tensor.Buffer).Data;

    /// <summary>The tensor's elements if it is contiguous.</summary>
    public static Span<T> Span<T>(this Tensor tensor) where T : unmanaged =>
        tensor.Elements<T>().AsSpan((int)tensor.Layout.Offset, (int)tensor.Layout.Count);

    /// <summary>The tensor's elements in one piece, copied if they do not lie so.</summary>
    public static Memory<T> Memory<T>(this Tensor tensor) where T : unmanaged
    {
        Tensor dense = tensor.Dense();
        return dense.Elements<T>().AsMemory((int)dense.Layout.Offset, (int)dense.Layout.Count);
    }

    /// <summary>The tensor itself if it has the dtype, else a converted copy. Not differentiable.</summary>
    public static Tensor As(this Tensor tensor, ScalarType dtype) => tensor.dtype == dtype ? tensor : Copy(tensor, dtype);

    /// <summary>A contiguous copy.</summary>
    public static Tensor Copy(Tensor tensor, ScalarType dtype)
    {
        Tensor copy = Empty(dtype, tensor.Layout.Shape);
        Kernels.CopyKernel.Run(tensor.Buffer, tensor.Layout, copy.Buffer, copy.Layout);
        return copy;
    }

    /// <summary>The tensor itself if it is contiguous, else a copy.</summary>
    public static Tensor Dense(this Tensor tensor) => tensor.Layout.IsContiguous ? tensor : Copy(tensor, tensor.dtype);

    /// <summary>A contiguous tensor of the dtype, shared where possible.</summary>
    public static Tensor DenseAs(this Tensor tensor, ScalarType dtype) =>
        tensor.dtype == dtype ? tensor.Dense() : Copy(tensor, dtype);

    /// <summary>The tensor broadcast to a shape, as a view.</summary>
    public static Layout ExpandTo(this Tensor tensor, string operation, long[] shape) =>
        tensor.Layout.TryExpand(shape)
        ?? throw new ArgumentException(Messages.CannotExpand(operation, tensor.Layout.Shape, shape));

    /// <summary>Copies source, broadcast and converted, into target.</summary>
    public static void Write(Tensor source, Tensor target, string operation)
    {
        if (ReferenceEquals(source.Buffer, target.Buffer))
        {
            if (source.Layout.SameAs(target.Layout)) return;
            source = Copy(source, source.dtype);
        }
        Kernels.CopyKernel.Run(source.Buffer, source.ExpandTo(operation, target.Layout.Shape), target.Buffer, target.Layout);
    }
}
