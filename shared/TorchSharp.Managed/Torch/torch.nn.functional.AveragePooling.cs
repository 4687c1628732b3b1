using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The mean of each window, over sequences.</summary>
            public static Tensor avg_pool1d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true) =>
                Pooling.Average("avg_pool1d", 1, input, [kernel_size], Each(stride), Each(padding), ceil_mode, count_include_pad, null);

            /// <summary>The mean of each window, over images.</summary>
            public static Tensor avg_pool2d(
                Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) =>
                Pooling.Average("avg_pool2d", 2, input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window, over images.</summary>
            public static Tensor avg_pool2d(
                Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) =>
                Pooling.Average("avg_pool2d", 2, input, [kernel_size], Each(stride), [padding], ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window, over images.</summary>
            public static Tensor avg_pool2d(
                Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                Pooling.Average("avg_pool2d", 2, input, Two(kernel_size), Two(stride), Two(padding), ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window, over volumes.</summary>
            public static Tensor avg_pool3d(
                Tensor input, long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) =>
                Pooling.Average("avg_pool3d", 3, input, kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

            /// <summary>The gradient of the input of avg_pool2d from that of its output.</summary>
            public static Tensor avg_pool2d_backward(
                Tensor input, Tensor originalInput, long[] kernel_sizes, long[]? strides = null, long[]? paddings = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                Pooling.AverageGradient(
                    "avg_pool2d_backward", 2, input, originalInput, kernel_sizes, strides, paddings, ceil_mode, count_include_pad, divisor_override);

            /// <summary>The gradient of the input of avg_pool3d from that of its output.</summary>
            public static Tensor avg_pool3d_backward(
                Tensor input, Tensor originalInput, long[] kernel_sizes, long[]? strides = null, long[]? paddings = null, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) =>
                Pooling.AverageGradient(
                    "avg_pool3d_backward", 3, input, originalInput, kernel_sizes, strides, paddings, ceil_mode, count_include_pad, divisor_override);

            /// <summary>The means of as many windows as are asked for.</summary>
            public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) => Pooling.AdaptiveAverage("adaptive_avg_pool1d", 1, input, [output_size]);

            /// <summary>The means of as many windows as are asked for.</summary>
            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) => Pooling.AdaptiveAverage("adaptive_avg_pool2d", 2, input, output_size);

            /// <summary>The means of as many windows as are asked for.</summary>
            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) =>
                Pooling.AdaptiveAverage("adaptive_avg_pool2d", 2, input, Two(output_size));

            /// <summary>The means of as many windows as are asked for.</summary>
            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) =>
                Pooling.AdaptiveAverage("adaptive_avg_pool2d", 2, input, [output_size, output_size]);

            /// <summary>The means of as many windows as are asked for.</summary>
            public static Tensor adaptive_avg_pool3d(Tensor input, long[] output_size) => Pooling.AdaptiveAverage("adaptive_avg_pool3d", 3, input, output_size);

            /// <summary>The means of as many windows as are asked for.</summary>
            public static Tensor adaptive_avg_pool3d(Tensor input, (long, long, long) output_size) =>
                Pooling.AdaptiveAverage("adaptive_avg_pool3d", 3, input, Three(output_size));

            /// <summary>The means of as many windows as are asked for.</summary>
            public static Tensor adaptive_avg_pool3d(Tensor input, long output_size) =>
                Pooling.AdaptiveAverage("adaptive_avg_pool3d", 3, input, [output_size, output_size, output_size]);

            /// <summary>Writes the gradient of the input of adaptive_avg_pool3d, from that of its output, into gradInput.</summary>
            public static Tensor adaptive_avg_pool3d_backward(Tensor gradInput, Tensor gradOutput, Tensor originalInput) =>
                gradInput.copy_(Pooling.AdaptiveAverageGradient("adaptive_avg_pool3d_backward", 3, gradOutput, originalInput));

            /// <summary>The p-norm of each window.</summary>
            public static Tensor lp_pool1d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                Pooling.PowerAverage("lp_pool1d", 1, input, norm_type, [kernel_size], Each(stride), ceil_mode);

            /// <summary>The p-norm of each window.</summary>
            public static Tensor lp_pool2d(Tensor input, double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false) =>
                Pooling.PowerAverage("lp_pool2d", 2, input, norm_type, kernel_size, stride, ceil_mode);

            /// <summary>The p-norm of each window.</summary>
            public static Tensor lp_pool2d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
                Pooling.PowerAverage("lp_pool2d", 2, input, norm_type, [kernel_size], Each(stride), ceil_mode);
        }
    }
}
