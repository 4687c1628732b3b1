using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The largest number in each window, over sequences.</summary>
            public static Tensor max_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                Pooling.Max("max_pool1d", 1, input, [kernel_size], Each(stride), Each(padding), Each(dilation), ceil_mode).Values;

            /// <summary>The largest number in each window and its place in the plane, over sequences.</summary>
            public static (Tensor output, Tensor indices) max_pool1d_with_indices(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                Pooling.Max("max_pool1d", 1, input, [kernel_size], Each(stride), Each(padding), Each(dilation), ceil_mode);

            /// <summary>The largest number in each window, over images.</summary>
            public static Tensor max_pool2d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                Pooling.Max("max_pool2d", 2, input, kernel_size, strides, padding, dilation, ceil_mode).Values;

            /// <summary>The largest number in each window, over images.</summary>
            public static Tensor max_pool2d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                Pooling.Max("max_pool2d", 2, input, [kernel_size], Each(stride), Each(padding), Each(dilation), ceil_mode).Values;

            /// <summary>The largest number in each window, over images.</summary>
            public static Tensor max_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) =>
                Pooling.Max("max_pool2d", 2, input, Two(kernel_size), Two(stride), Two(padding), Two(dilation), ceil_mode).Values;

            /// <summary>The largest number in each window and its place in the plane, over images.</summary>
            public static (Tensor output, Tensor indices) max_pool2d_with_indices(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                Pooling.Max("max_pool2d", 2, input, kernel_size, strides, padding, dilation, ceil_mode);

            /// <summary>The largest number in each window, over volumes.</summary>
            public static Tensor max_pool3d(Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                Pooling.Max("max_pool3d", 3, input, kernel_size, strides, padding, dilation, ceil_mode).Values;

            /// <summary>The largest number in each window and its place in the plane, over volumes.</summary>
            public static (Tensor output, Tensor indices) max_pool3d_with_indices(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                Pooling.Max("max_pool3d", 3, input, kernel_size, strides, padding, dilation, ceil_mode);

            /// <summary>The largest numbers of as many windows as are asked for.</summary>
            public static Tensor adaptive_max_pool1d(Tensor input, long output_size) => Pooling.AdaptiveMax("adaptive_max_pool1d", 1, input, [output_size]).Values;

            /// <summary>The largest numbers of as many windows as are asked for, and their places.</summary>
            public static (Tensor Values, Tensor Indices) adaptive_max_pool1d_with_indices(Tensor input, long output_size) =>
                Pooling.AdaptiveMax("adaptive_max_pool1d", 1, input, [output_size]);

            /// <summary>The largest numbers of as many windows as are asked for.</summary>
            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size) => Pooling.AdaptiveMax("adaptive_max_pool2d", 2, input, output_size).Values;

            /// <summary>The largest numbers of as many windows as are asked for, and their places.</summary>
            public static (Tensor Values, Tensor Indices) adaptive_max_pool2d_with_indices(Tensor input, long[] output_size) =>
                Pooling.AdaptiveMax("adaptive_max_pool2d", 2, input, output_size);

            /// <summary>The largest numbers of as many windows as are asked for.</summary>
            public static Tensor adaptive_max_pool3d(Tensor input, long[] output_size) => Pooling.AdaptiveMax("adaptive_max_pool3d", 3, input, output_size).Values;

            /// <summary>The largest numbers of as many windows as are asked for, and their places.</summary>
            public static (Tensor Values, Tensor Indices) adaptive_max_pool3d_with_indices(Tensor input, long[] output_size) =>
                Pooling.AdaptiveMax("adaptive_max_pool3d", 3, input, output_size);

            /// <summary>Every number back to the place where max pooling found it, zeros elsewhere.</summary>
            public static Tensor max_unpool1d(
                Tensor input, Tensor indices, long kernel_size, long? stride = null, long? padding = null, long[]? output_size = null) =>
                Pooling.Unpool("max_unpool1d", 1, input, indices, [kernel_size], Each(stride), Each(padding), output_size);

            /// <summary>Every number back to the place where max pooling found it, zeros elsewhere.</summary>
            public static Tensor max_unpool2d(
                Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? output_size = null) =>
                Pooling.Unpool("max_unpool2d", 2, input, indices, kernel_size, stride, padding, output_size);

            /// <summary>Every number back to the place where max pooling found it, zeros elsewhere.</summary>
            public static Tensor max_unpool3d(
                Tensor input, Tensor indices, long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? output_size = null) =>
                Pooling.Unpool("max_unpool3d", 3, input, indices, kernel_size, stride, padding, output_size);

            private static long[] Each(long? value) => value is long given ? [given] : [];

            private static long[] Two((long, long)? values) => values is (long a, long b) ? [a, b] : [];

            private static long[] Three((long, long, long)? values) => values is (long a, long b, long c) ? [a, b, c] : [];
        }
    }
}
