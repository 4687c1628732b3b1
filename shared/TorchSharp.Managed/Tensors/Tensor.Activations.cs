using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>1 / (1 + e⁻ˣ).</summary>
        public Tensor sigmoid() => Unary.Float<Sigmoid>(this);

        /// <summary>1 / (1 + e⁻ˣ), in place.</summary>
        public Tensor sigmoid_() => Unary.FloatInPlace<Sigmoid>(this);

        /// <summary>log(1 / (1 + e⁻ˣ)).</summary>
        public Tensor log_sigmoid() => Unary.Float<LogSigmoid>(this);

        /// <summary>x · sigmoid(x).</summary>
        public Tensor silu() => Unary.Float<Silu>(this);

        /// <summary>x · sigmoid(x), in place.</summary>
        public Tensor silu_() => Unary.FloatInPlace<Silu>(this);

        /// <summary>x · Φ(x).</summary>
        public Tensor gelu() => Unary.Float<Gelu>(this);

        /// <summary>x · Φ(x), in place.</summary>
        public Tensor gelu_() => Unary.FloatInPlace<Gelu>(this);

        /// <summary>The self-normalising exponential unit.</summary>
        public Tensor selu() => Unary.Float<Selu>(this);

        /// <summary>The self-normalising exponential unit, in place.</summary>
        public Tensor selu_() => Unary.FloatInPlace<Selu>(this);

        /// <summary>sigmoid in three straight pieces.</summary>
        public Tensor hardsigmoid() => Unary.Float<Hardsigmoid>(this);

        /// <summary>sigmoid in three straight pieces, in place.</summary>
        public Tensor hardsigmoid_() => Unary.FloatInPlace<Hardsigmoid>(this);

        /// <summary>x · hardsigmoid(x).</summary>
        public Tensor hardswish() => Unary.Float<Hardswish>(this);

        /// <summary>x · hardsigmoid(x), in place.</summary>
        public Tensor hardswish_() => Unary.FloatInPlace<Hardswish>(this);

        /// <summary>x where positive, else 0.</summary>
        public Tensor relu() => Unary.Number<Relu>(this);

        /// <summary>x where positive, else 0, in place.</summary>
        public Tensor relu_() => Unary.NumberInPlace<Relu>(this);

        /// <summary>x kept within [0, 6].</summary>
        public Tensor relu6() => Unary.Number<Relu6>(this);

        /// <summary>x kept within [0, 6], in place.</summary>
        public Tensor relu6_() => Unary.NumberInPlace<Relu6>(this);

        /// <summary>log(1 + e^(beta·x)) / beta, x itself where beta·x exceeds the threshold.</summary>
        public Tensor softplus(double beta = 1, double threshold = 20) =>
            Ternary.Float<Softplus>(this, Make.Operand(this, beta), Make.Operand(this, threshold));

        /// <summary>x where positive, else slope · x.</summary>
        public Tensor leaky_relu(Scalar negative_slope) => Binary.Float<LeakyRelu>(this, Make.Operand(this, negative_slope));

        /// <summary>x where positive, else slope · x, in place.</summary>
        public Tensor leaky_relu_(Scalar negative_slope) => Binary.FloatInPlace<LeakyRelu>(this, Make.Operand(this, negative_slope));

        /// <summary>x where positive, else alpha (eˣ − 1).</summary>
        public Tensor elu(double alpha = 1) => Binary.Float<Elu>(this, Make.Operand(this, alpha));

        /// <summary>x where positive, else alpha (eˣ − 1), in place.</summary>
        public Tensor elu_(double alpha = 1) => Binary.FloatInPlace<Elu>(this, Make.Operand(this, alpha));

        /// <summary>x where positive, else alpha (e^(x/alpha) − 1).</summary>
        public Tensor celu() => celu(1.0);

        /// <summary>x where positive, else alpha (e^(x/alpha) − 1).</summary>
        public Tensor celu(Scalar alpha) => Binary.Float<Celu>(this, Make.Operand(this, alpha));

        /// <summary>x where positive, else alpha (e^(x/alpha) − 1), in place.</summary>
        public Tensor celu_() => celu_(1.0);

        /// <summary>x where positive, else alpha (e^(x/alpha) − 1), in place.</summary>
        public Tensor celu_(Scalar alpha) => Binary.FloatInPlace<Celu>(this, Make.Operand(this, alpha));

        /// <summary>x kept within [min, max].</summary>
        public Tensor hardtanh(Scalar min, Scalar max) => Clamping.Hardtanh(this, min, max);

        /// <summary>x kept within [min, max], in place.</summary>
        public Tensor hardtanh_(Scalar min, Scalar max) => Unary.InPlace("hardtanh_", this, x => x.hardtanh(min, max));

        /// <summary>x where it exceeds the threshold, else value.</summary>
        public Tensor threshold(Scalar threshold, Scalar value) =>
            Ternary.Float<Threshold>(this, Make.Operand(this, threshold), Make.Operand(this, value));

        /// <summary>x where it exceeds the threshold, else value, in place.</summary>
        public Tensor threshold_(Scalar threshold, Scalar value) => Unary.InPlace("threshold_", this, x => x.threshold(threshold, value));

        /// <summary>x where positive, else weight · x, one weight for each channel.</summary>
        public Tensor prelu(Tensor target) => Composites.Prelu(this, target);

        /// <summary>x where positive, else x times the middle of the slopes that are drawn while training.</summary>
        public Tensor rrelu(double lower = 1.0 / 8, double upper = 1.0 / 3) => leaky_relu(Composites.Slope(lower, upper));

        /// <summary>x where positive, else x times the middle of the slopes that are drawn while training, in place.</summary>
        public Tensor rrelu_(double lower = 1.0 / 8, double upper = 1.0 / 3) => leaky_relu_(Composites.Slope(lower, upper));

        /// <summary>The first half times the sigmoid of the second.</summary>
        public Tensor glu(long dim = -1) => Composites.Glu(this, dim);

        /// <summary>eˣ over its sum along a dimension.</summary>
        public Tensor softmax(long dim, ScalarType? dtype = null) => Along.Softmax(this, dim, dtype);

        /// <summary>The logarithm of softmax along a dimension.</summary>
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => Along.LogSoftmax(this, dim, dtype);
    }
}
