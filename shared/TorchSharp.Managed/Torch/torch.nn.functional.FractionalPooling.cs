using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The largest numbers of windows at random places.</summary>
            public static Tensor fractional_max_pool2d(Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool2d", 2, input, [kernel_size], Each(output_size), Ratio(output_ratio)).Values;

            /// <summary>The largest numbers of windows at random places.</summary>
            public static Tensor fractional_max_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool2d", 2, input, Two(kernel_size), Two(output_size), Ratio(output_ratio)).Values;

            /// <summary>The largest numbers of windows at random places.</summary>
            public static Tensor fractional_max_pool2d(Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool2d", 2, input, kernel_size, output_size, output_ratio).Values;

            /// <summary>The largest numbers of windows at random places, and where they are.</summary>
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool2d", 2, input, [kernel_size], Each(output_size), Ratio(output_ratio));

            /// <summary>The largest numbers of windows at random places, and where they are.</summary>
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(
                Tensor input, (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool2d", 2, input, Two(kernel_size), Two(output_size), Ratio(output_ratio));

            /// <summary>The largest numbers of windows at random places, and where they are.</summary>
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool2d", 2, input, kernel_size, output_size, output_ratio);

            /// <summary>The largest numbers of windows at random places.</summary>
            public static Tensor fractional_max_pool3d(Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool3d", 3, input, [kernel_size], Each(output_size), Ratio(output_ratio)).Values;

            /// <summary>The largest numbers of windows at random places.</summary>
            public static Tensor fractional_max_pool3d(
                Tensor input, (long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool3d", 3, input, Three(kernel_size), Three(output_size), Ratio(output_ratio)).Values;

            /// <summary>The largest numbers of windows at random places.</summary>
            public static Tensor fractional_max_pool3d(Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool3d", 3, input, kernel_size, output_size, output_ratio).Values;

            /// <summary>The largest numbers of windows at random places, and where they are.</summary>
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(Tensor input, long kernel_size, long? output_size = null, double? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool3d", 3, input, [kernel_size], Each(output_size), Ratio(output_ratio));

            /// <summary>The largest numbers of windows at random places, and where they are.</summary>
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(
                Tensor input, (long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool3d", 3, input, Three(kernel_size), Three(output_size), Ratio(output_ratio));

            /// <summary>The largest numbers of windows at random places, and where they are.</summary>
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(Tensor input, long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
                Pooling.FractionalMax("fractional_max_pool3d", 3, input, kernel_size, output_size, output_ratio);

            private static double[] Ratio(double? value) => value is double given ? [given] : [];

            private static double[] Ratio((double, double)? values) => values is (double a, double b) ? [a, b] : [];

            private static double[] Ratio((double, double, double)? values) => values is (double a, double b, double c) ? [a, b, c] : [];
        }
    }
}
