using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A new tensor of this dtype, filled with zeros.</summary>
        public Tensor new_zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, size, dtype, device, requires_grad, 0);

        /// <summary>A new tensor of this dtype, filled with zeros.</summary>
        public Tensor new_zeros(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, size.ToArray(), dtype, device, requires_grad, 0);

        /// <summary>A new tensor of this dtype, filled with zeros.</summary>
        public Tensor new_zeros(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [size], dtype, device, requires_grad, 0);

        /// <summary>A new tensor of this dtype, filled with zeros.</summary>
        public Tensor new_zeros(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [rows, columns], dtype, device, requires_grad, 0);

        /// <summary>A new tensor of this dtype, filled with zeros.</summary>
        public Tensor new_zeros(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [dim0, dim1, dim2], dtype, device, requires_grad, 0);

        /// <summary>A new tensor of this dtype, filled with zeros.</summary>
        public Tensor new_zeros(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [dim0, dim1, dim2, dim3], dtype, device, requires_grad, 0);

        /// <summary>A new tensor of this dtype, filled with ones.</summary>
        public Tensor new_ones(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [size], dtype, device, requires_grad, 1);

        /// <summary>A new tensor of this dtype, filled with ones.</summary>
        public Tensor new_ones(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [rows, columns], dtype, device, requires_grad, 1);

        /// <summary>A new tensor of this dtype, filled with ones.</summary>
        public Tensor new_ones(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [dim0, dim1, dim2], dtype, device, requires_grad, 1);

        /// <summary>A new tensor of this dtype, filled with ones.</summary>
        public Tensor new_ones(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [dim0, dim1, dim2, dim3], dtype, device, requires_grad, 1);

        /// <summary>A new tensor of this dtype, filled with some values.</summary>
        public Tensor new_empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, size, dtype, device, requires_grad, null);

        /// <summary>A new tensor of this dtype, filled with some values.</summary>
        public Tensor new_empty(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, size.ToArray(), dtype, device, requires_grad, null);

        /// <summary>A new tensor of this dtype, filled with some values.</summary>
        public Tensor new_empty(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [size], dtype, device, requires_grad, null);

        /// <summary>A new tensor of this dtype, filled with some values.</summary>
        public Tensor new_empty(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [rows, columns], dtype, device, requires_grad, null);

        /// <summary>A new tensor of this dtype, filled with some values.</summary>
        public Tensor new_empty(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [dim0, dim1, dim2], dtype, device, requires_grad, null);

        /// <summary>A new tensor of this dtype, filled with some values.</summary>
        public Tensor new_empty(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [dim0, dim1, dim2, dim3], dtype, device, requires_grad, null);

        /// <summary>A new tensor of this dtype, filled with a value.</summary>
        public Tensor new_full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, size, dtype, device, requires_grad, value);

        /// <summary>A new tensor of this dtype, filled with a value.</summary>
        public Tensor new_full(ReadOnlySpan<long> size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, size.ToArray(), dtype, device, requires_grad, value);

        /// <summary>A new tensor of this dtype, filled with a value.</summary>
        public Tensor new_full(long size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [size], dtype, device, requires_grad, value);

        /// <summary>A new tensor of this dtype, filled with a value.</summary>
        public Tensor new_full(long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [rows, columns], dtype, device, requires_grad, value);

        /// <summary>A new tensor of this dtype, filled with a value.</summary>
        public Tensor new_full(long dim0, long dim1, long dim2, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [dim0, dim1, dim2], dtype, device, requires_grad, value);

        /// <summary>A new tensor of this dtype, filled with a value.</summary>
        public Tensor new_full(long dim0, long dim1, long dim2, long dim3, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.New(this, [dim0, dim1, dim2, dim3], dtype, device, requires_grad, value);
    }
}
