using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Starting values of parameters. Each function writes into its tensor and returns it.</summary>
        public static class init
        {
            /// <summary>The function behind the layer, which says how large its starting values should be.</summary>
            public enum NonlinearityType
            {
                /// <summary>None.</summary>
                Linear = 0,

                /// <summary>None.</summary>
                Conv1D = 1,

                /// <summary>None.</summary>
                Conv2D = 2,

                /// <summary>None.</summary>
                Conv3D = 3,

                /// <summary>None.</summary>
                ConvTranspose1D = 4,

                /// <summary>None.</summary>
                ConvTranspose2D = 5,

                /// <summary>None.</summary>
                ConvTranspose3D = 6,

                /// <summary>sigmoid.</summary>
                Sigmoid = 7,

                /// <summary>tanh.</summary>
                Tanh = 8,

                /// <summary>relu.</summary>
                ReLU = 9,

                /// <summary>leaky_relu.</summary>
                LeakyReLU = 10,
            }

            /// <summary>Whether the variance is kept forwards or backwards.</summary>
            public enum FanInOut
            {
                /// <summary>Forwards.</summary>
                FanIn = 0,

                /// <summary>Backwards.</summary>
                FanOut = 1,
            }

            /// <summary>By how much starting values grow to make up for the function behind the layer.</summary>
            public static double calculate_gain(NonlinearityType nonlinearity, double param = 0) => Initialising.Gain(nonlinearity, param);

            /// <summary>One everywhere.</summary>
            public static Tensor ones_(Tensor tensor) => constant_(tensor, 1);

            /// <summary>Zero everywhere.</summary>
            public static Tensor zeros_(Tensor tensor) => constant_(tensor, 0);

            /// <summary>One value everywhere.</summary>
            public static Tensor constant_(Tensor tensor, Scalar val) => Initialising.Write(tensor, t => t.fill_(val));

            /// <summary>The identity matrix.</summary>
            public static Tensor eye_(Tensor tensor) => Initialising.Identity(tensor);

            /// <summary>A convolution that passes each channel on.</summary>
            public static Tensor dirac_(Tensor tensor) => Initialising.Dirac(tensor);

            /// <summary>Uniform numbers from [low, high).</summary>
            public static Tensor uniform_(Tensor tensor, double low = 0, double high = 1, Generator? generator = null) =>
                Initialising.Write(tensor, t => t.uniform_(low, high, generator));

            /// <summary>Normal numbers.</summary>
            public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator? generator = null) =>
                Initialising.Write(tensor, t => t.normal_(mean, std, generator));

            /// <summary>Normal numbers, those outside [a, b] drawn anew.</summary>
            public static Tensor trunc_normal_(Tensor tensor, double mean = 0, double std = 1, double a = -2, double b = 2, Generator? generator = null) =>
                Initialising.TruncatedNormal(tensor, mean, std, a, b, generator);

            /// <summary>Rows (or columns, if they are fewer) at right angles and of length gain.</summary>
            public static Tensor orthogonal_(Tensor tensor, double gain = 1) => Initialising.Orthogonal(tensor, gain);

            /// <summary>Normal numbers, with a share of each column set to zero.</summary>
            public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01) => Initialising.Sparse(tensor, sparsity, std);

            /// <summary>Uniform numbers of variance gain² / fan.</summary>
            public static Tensor kaiming_uniform_(
                Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
                Initialising.Kaiming(tensor, a, mode, nonlinearity, uniform: true);

            /// <summary>Normal numbers of variance gain² / fan.</summary>
            public static Tensor kaiming_normal_(
                Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
                Initialising.Kaiming(tensor, a, mode, nonlinearity, uniform: false);

            /// <summary>Uniform numbers of variance 2 gain² / (fan-in + fan-out).</summary>
            public static Tensor xavier_uniform_(Tensor tensor, double gain = 1) => Initialising.Xavier(tensor, gain, uniform: true);

            /// <summary>Normal numbers of variance 2 gain² / (fan-in + fan-out).</summary>
            public static Tensor xavier_normal_(Tensor tensor, double gain = 1) => Initialising.Xavier(tensor, gain, uniform: false);

            /// <summary>The same as <see cref="xavier_uniform_"/>.</summary>
            public static Tensor glorot_uniform_(Tensor tensor, double gain = 1) => xavier_uniform_(tensor, gain);

            /// <summary>The same as <see cref="xavier_normal_"/>.</summary>
            public static Tensor glorot_normal_(Tensor tensor, double gain = 1) => xavier_normal_(tensor, gain);

            /// <summary>How many inputs each output has, and how many outputs each input has.</summary>
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor) => Initialising.Fans("CalculateFanInAndFanOut", tensor);
        }
    }
}
