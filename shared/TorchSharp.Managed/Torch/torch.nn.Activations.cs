using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>x where positive, else alpha (e^(x/alpha) − 1).</summary>
        public static CELU CELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);

        /// <summary>x where positive, else alpha (eˣ − 1).</summary>
        public static ELU ELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);

        /// <summary>x · Φ(x).</summary>
        public static GELU GELU() => new(false);

        /// <summary>x · Φ(x).</summary>
        public static GELU GELU(bool inplace) => new(inplace);

        /// <summary>The first half times the sigmoid of the second.</summary>
        public static GLU GLU(long dim = -1) => new(dim);

        /// <summary>0 within ±lambda.</summary>
        public static Hardshrink Hardshrink(double lambda = 0.5) => new(lambda);

        /// <summary>sigmoid in three straight pieces.</summary>
        public static Hardsigmoid Hardsigmoid(bool inplace = false) => new(inplace);

        /// <summary>x · hardsigmoid(x).</summary>
        public static Hardswish Hardswish(bool inplace = false) => new(inplace);

        /// <summary>x kept within [min_val, max_val].</summary>
        public static Hardtanh Hardtanh(double min_val = -1.0, double max_val = 1.0, bool inplace = false) => new(min_val, max_val, inplace);

        /// <summary>x where positive, else negative_slope · x.</summary>
        public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => new(negative_slope, inplace);

        /// <summary>log(1 / (1 + e⁻ˣ)).</summary>
        public static LogSigmoid LogSigmoid() => new();

        /// <summary>The logarithm of softmax along a dimension.</summary>
        public static LogSoftmax LogSoftmax(long dim) => new(dim);

        /// <summary>x · tanh(softplus(x)).</summary>
        public static Mish Mish() => new(false);

        /// <summary>x · tanh(softplus(x)).</summary>
        public static Mish Mish(bool inplace) => new(inplace);

        /// <summary>x where positive, else 0.</summary>
        public static ReLU ReLU(bool inplace = false) => new(inplace);

        /// <summary>x kept within [0, 6].</summary>
        public static ReLU6 ReLU6(bool inplace = false) => new(inplace);

        /// <summary>The self-normalising exponential unit.</summary>
        public static SELU SELU(bool inplace = false) => new(inplace);

        /// <summary>x · sigmoid(x).</summary>
        public static SiLU SiLU() => new(false);

        /// <summary>x · sigmoid(x).</summary>
        public static SiLU SiLU(bool inplace) => new(inplace);

        /// <summary>1 / (1 + e⁻ˣ).</summary>
        public static Sigmoid Sigmoid() => new(false);

        /// <summary>1 / (1 + e⁻ˣ).</summary>
        public static Sigmoid Sigmoid(bool inplace) => new(inplace);

        /// <summary>eˣ over its sum along a dimension.</summary>
        public static Softmax Softmax(long dim) => new(dim);

        /// <summary>softmax over the channels of images.</summary>
        public static Softmax2d Softmax2d() => new();

        /// <summary>softmax of −x along a dimension.</summary>
        public static Softmin Softmin(long dim) => new(dim);

        /// <summary>log(1 + e^(beta·x)) / beta.</summary>
        public static Softplus Softplus(double beta = 1, double threshold = 20) => new(beta, threshold);

        /// <summary>Moved by lambda towards 0.</summary>
        public static Softshrink Softshrink(double lambda = 0.5) => new(lambda);

        /// <summary>x / (1 + |x|).</summary>
        public static Softsign Softsign() => new(false);

        /// <summary>x / (1 + |x|).</summary>
        public static Softsign Softsign(bool inplace) => new(inplace);

        /// <summary>The hyperbolic tangent.</summary>
        public static Tanh Tanh() => new(false);

        /// <summary>The hyperbolic tangent.</summary>
        public static Tanh Tanh(bool inplace = false) => new(inplace);

        /// <summary>x − tanh x.</summary>
        public static Tanhshrink Tanhshrink() => new(false);

        /// <summary>x − tanh x.</summary>
        public static Tanhshrink Tanhshrink(bool inplace = false) => new(inplace);

        /// <summary>x where it exceeds the threshold, else value.</summary>
        public static Threshold Threshold(double threshold, double value, bool inplace = false) => new(threshold, value, inplace);

        /// <summary>x where positive, else weight · x, with one weight for each of num_parameters channels, which start at init.</summary>
        public static PReLU PReLU(long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null) =>
            new(num_parameters, init, device, dtype);
    }
}
