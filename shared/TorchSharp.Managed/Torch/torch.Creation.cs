using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Numbers from start (0) up to, but not including, stop, a step (1) apart.</summary>
    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creating.Arange(start, stop, step, dtype, device, requires_grad);

    /// <summary>Numbers from start (0) up to, but not including, stop, a step (1) apart.</summary>
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creating.Arange(start, stop, 1, dtype, device, requires_grad);

    /// <summary>Numbers from start (0) up to, but not including, stop, a step (1) apart.</summary>
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creating.Arange(0, stop, 1, dtype, device, requires_grad);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null) => data.On(device ?? CPU).to_type(dtype ?? data.dtype);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray.ToArray(), dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray, dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray.ToArray(), dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray, dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray.ToArray(), dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray, dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray.ToArray(), dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(long[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray, dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray.ToArray(), dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray, dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray.ToArray(), dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(rawArray, dtype, device, false);

    /// <summary>A tensor of the data; from a tensor of the same dtype, that tensor itself.</summary>
    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) =>
        Creating.FromArray(data, dtype, device, false);

    /// <summary>Some values in the shape and dtype of this tensor.</summary>
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        input.empty_like(dtype, device, requires_grad);

    /// <summary>The identity matrix.</summary>
    public static Tensor eye(long rows, long columns = -1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Eye(rows, columns, dtype, device, requires_grad);

    /// <summary>A tensor from an array of any rank.</summary>
    public static Tensor from_array(Array rawArray, Device? device = null) => Creating.FromArray(rawArray, null, device, false);

    /// <summary>A tensor from an array of any rank.</summary>
    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.FromArray(rawArray, dtype, device, requires_grad);

    /// <summary>One value in the shape and dtype of this tensor.</summary>
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        input.full_like(value, dtype, device, requires_grad);

    /// <summary>So many numbers from start to end, both included.</summary>
    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creating.Linspace(start, end, steps, null, dtype, device, requires_grad);

    /// <summary>So many powers of a base, the exponents from start to end.</summary>
    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Creating.Linspace(start, end, steps, @base, dtype, device, requires_grad);

    /// <summary>Ones in the shape and dtype of this tensor.</summary>
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        input.ones_like(dtype, device, requires_grad);

    /// <summary>The indices of a lower triangle, rows then columns.</summary>
    public static Tensor tril_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        Creating.TriangleIndices(row, col, offset, false, dtype, device);

    /// <summary>The indices of an upper triangle, rows then columns.</summary>
    public static Tensor triu_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        Creating.TriangleIndices(row, col, offset, true, dtype, device);

    /// <summary>Zeros in the shape and dtype of this tensor.</summary>
    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        input.zeros_like(dtype, device, requires_grad);
}
