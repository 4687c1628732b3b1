using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Numbers uniform in [0, 1) in the shape of this tensor.</summary>
        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Drawing.Rand(Layout.Shape, dtype ?? this.dtype, device, requires_grad, null);

        /// <summary>Standard normal numbers in the shape of this tensor.</summary>
        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Drawing.Randn(Layout.Shape, dtype ?? this.dtype, device, requires_grad, null);

        /// <summary>Whole numbers from low up to, but not including, high in the shape of this tensor.</summary>
        public Tensor randint_like(long low, long high, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Drawing.Randint(low, high, Layout.Shape, dtype ?? this.dtype, device, requires_grad, null);

        /// <summary>Overwritten with numbers uniform in [from, to).</summary>
        public Tensor uniform_(double from, double to, Generator? generator = null) => Drawing.UniformInPlace(this, from, to, generator);

        /// <summary>Overwritten with normal numbers.</summary>
        public Tensor normal_(double mean = 0, double std = 1, Generator? generator = null) =>
            Drawing.NormalInPlace(this, mean, std, generator);
    }
}
