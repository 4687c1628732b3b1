using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Reads and writes at positions of a tensor's buffer, whatever the dtype.</summary>
internal static class Positions
{
    private static readonly int[] Here = [0];

    public static void Take(Tensor from, int[] rows, int[]? within, Tensor to)
    {
        within ??= Here;
        switch (from.Buffer)
        {
            case TensorBuffer<float> b: TakeKernel.Take(b.Data, rows, within, to.Span<float>()); break;
            case TensorBuffer<double> b: TakeKernel.Take(b.Data, rows, within, to.Span<double>()); break;
            case TensorBuffer<long> b: TakeKernel.Take(b.Data, rows, within, to.Span<long>()); break;
            case TensorBuffer<int> b: TakeKernel.Take(b.Data, rows, within, to.Span<int>()); break;
            case TensorBuffer<byte> b: TakeKernel.Take(b.Data, rows, within, to.Span<byte>()); break;
        }
    }

    /// <summary>Writes a contiguous source of the same dtype.</summary>
    public static void Put(Tensor from, Tensor to, int[] rows, int[]? within, bool add)
    {
        within ??= Here;
        switch (to.Buffer)
        {
            case TensorBuffer<float> b when add: TakeKernel.PutAdd(from.Span<float>(), b.Data, rows, within); break;
            case TensorBuffer<double> b when add: TakeKernel.PutAdd(from.Span<double>(), b.Data, rows, within); break;
            case TensorBuffer<long> b when add: TakeKernel.PutAdd(from.Span<long>(), b.Data, rows, within); break;
            case TensorBuffer<int> b when add: TakeKernel.PutAdd(from.Span<int>(), b.Data, rows, within); break;
            case TensorBuffer<byte> b when add: TakeKernel.PutAdd(from.Span<byte>(), b.Data, rows, within); break;
            case TensorBuffer<float> b: TakeKernel.Put(from.Span<float>(), b.Data, rows, within); break;
            case TensorBuffer<double> b: TakeKernel.Put(from.Span<double>(), b.Data, rows, within); break;
            case TensorBuffer<long> b: TakeKernel.Put(from.Span<long>(), b.Data, rows, within); break;
            case TensorBuffer<int> b: TakeKernel.Put(from.Span<int>(), b.Data, rows, within); break;
            case TensorBuffer<byte> b: TakeKernel.Put(from.Span<byte>(), b.Data, rows, within); break;
        }
    }

    /// <summary>The whole numbers of an index tensor.</summary>
    public static Span<long> Whole(string operation, Tensor index)
    {
        if (index.dtype is not (ScalarType.Int64 or ScalarType.Int32 or ScalarType.Byte))
            throw new ArgumentException(Messages.IndexDType(operation, index.dtype));
        return index.DenseAs(ScalarType.Int64).Span<long>();
    }
}
