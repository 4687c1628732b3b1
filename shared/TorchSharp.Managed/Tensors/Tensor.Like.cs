using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Zeros in the shape and dtype of this tensor.</summary>
        public Tensor zeros_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.Like(this, dtype, device, requires_grad, 0);

        /// <summary>Ones in the shape and dtype of this tensor.</summary>
        public Tensor ones_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.Like(this, dtype, device, requires_grad, 1);

        /// <summary>Some values in the shape and dtype of this tensor.</summary>
        public Tensor empty_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.Like(this, dtype, device, requires_grad, null);

        /// <summary>One value in the shape and dtype of this tensor.</summary>
        public Tensor full_like(Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Composites.Like(this, dtype, device, requires_grad, value);
    }
}
