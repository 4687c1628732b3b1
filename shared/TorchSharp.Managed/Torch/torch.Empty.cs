using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled(size, null, dtype, device, requires_grad, names);

    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled(size.ToArray(), null, dtype, device, requires_grad, names);

    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled([size], null, dtype, device, requires_grad, names);

    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled([rows, columns], null, dtype, device, requires_grad, names);

    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled([dim0, dim1, dim2], null, dtype, device, requires_grad, names);

    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled([dim0, dim1, dim2, dim3], null, dtype, device, requires_grad, names);

    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(int size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled([size], null, dtype, device, requires_grad, names);

    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(int rows, int columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled([rows, columns], null, dtype, device, requires_grad, names);

    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(int dim0, int dim1, int dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled([dim0, dim1, dim2], null, dtype, device, requires_grad, names);

    /// <summary>Some values; zeros in this engine.</summary>
    public static Tensor empty(int dim0, int dim1, int dim2, int dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Creating.Filled([dim0, dim1, dim2, dim3], null, dtype, device, requires_grad, names);
}
