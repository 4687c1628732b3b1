using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The mean of each window of sequences.</summary>
        public static AvgPool1d AvgPool1d(
            long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false, bool count_include_pad = true) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad);

        /// <summary>The largest of each window of sequences.</summary>
        public static MaxPool1d MaxPool1d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The mean of each part of sequences, cut into as many parts as the output has.</summary>
        public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => new(output_size);

        /// <summary>The largest of each part of sequences, cut into as many parts as the output has.</summary>
        public static AdaptiveMaxPool1d AdaptiveMaxPool1d(long output_size) => new(output_size);

        /// <summary>Puts the results of MaxPool1d back to where they came from, and zeros elsewhere.</summary>
        public static MaxUnpool1d MaxUnpool1d(long kernel_size, long? stride = null, long? padding = null) => new(kernel_size, stride, padding);

        /// <summary>The p-norm of each window of sequences.</summary>
        public static LPPool1d LPPool1d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
            new(norm_type, kernel_size, stride, ceil_mode);

        /// <summary>The mean of each window of images.</summary>
        public static AvgPool2d AvgPool2d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window of images.</summary>
        public static AvgPool2d AvgPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(Sizes(kernel_size), Optional(stride), Optional(padding), ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window of images.</summary>
        public static AvgPool2d AvgPool2d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new([kernel_size, kernel_size], Optional(stride, 2), Optional(padding, 2), ceil_mode, count_include_pad, divisor_override);

        /// <summary>The largest of each window of images.</summary>
        public static MaxPool2d MaxPool2d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new([kernel_size, kernel_size], Optional(stride, 2), Optional(padding, 2), Optional(dilation, 2), ceil_mode);

        /// <summary>The largest of each window of images.</summary>
        public static MaxPool2d MaxPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) =>
            new(Sizes(kernel_size), Optional(stride), Optional(padding), Optional(dilation), ceil_mode);

        /// <summary>The largest of each window of images.</summary>
        public static MaxPool2d MaxPool2d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The mean of each part of images, cut into as many parts as the output has.</summary>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long[] output_size) => new(output_size);

        /// <summary>The mean of each part of images, cut into as many parts as the output has.</summary>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => new(Sizes(output_size));

        /// <summary>The mean of each part of images, cut into as many parts as the output has.</summary>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => new([output_size, output_size]);

        /// <summary>The largest of each part of images, cut into as many parts as the output has.</summary>
        public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long[] output_size) => new(output_size);

        /// <summary>Puts the results of MaxPool2d back to where they came from, and zeros elsewhere.</summary>
        public static MaxUnpool2d MaxUnpool2d(long kernel_size, long? stride = null, long? padding = null) =>
            new([kernel_size, kernel_size], Optional(stride, 2), Optional(padding, 2));

        /// <summary>Puts the results of MaxPool2d back to where they came from, and zeros elsewhere.</summary>
        public static MaxUnpool2d MaxUnpool2d((long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null) =>
            new(Sizes(kernel_size), Optional(stride), Optional(padding));

        /// <summary>Puts the results of MaxPool2d back to where they came from, and zeros elsewhere.</summary>
        public static MaxUnpool2d MaxUnpool2d(long[] kernel_size, long[]? stride = null, long[]? padding = null) => new(kernel_size, stride, padding);

        /// <summary>The largest of windows of images that lie at random, so that the output has the wanted size.</summary>
        public static FractionalMaxPool2d FractionalMaxPool2d(long kernel_size, long? output_size = null, double? output_ratio = null) =>
            new([kernel_size, kernel_size], Optional(output_size, 2), Ratios(output_ratio, 2));

        /// <summary>The largest of windows of images that lie at random, so that the output has the wanted size.</summary>
        public static FractionalMaxPool2d FractionalMaxPool2d(
            (long, long) kernel_size, (long, long)? output_size = null, (double, double)? output_ratio = null) =>
            new(Sizes(kernel_size), Optional(output_size), Ratios(output_ratio));

        /// <summary>The largest of windows of images that lie at random, so that the output has the wanted size.</summary>
        public static FractionalMaxPool2d FractionalMaxPool2d(long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
            new(kernel_size, output_size, output_ratio);

        /// <summary>The p-norm of each window of images.</summary>
        public static LPPool2d LPPool2d(double norm_type, long[] kernel_size, long[]? stride = null, bool ceil_mode = false) =>
            new(norm_type, kernel_size, stride, ceil_mode);

        /// <summary>The p-norm of each window of images.</summary>
        public static LPPool2d LPPool2d(double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false) =>
            new(norm_type, [kernel_size, kernel_size], Optional(stride, 2), ceil_mode);

        /// <summary>The mean of each window of volumes.</summary>
        public static AvgPool3d AvgPool3d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window of volumes.</summary>
        public static AvgPool3d AvgPool3d(
            (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new(Sizes(kernel_size), Optional(stride), Optional(padding), ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window of volumes.</summary>
        public static AvgPool3d AvgPool3d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) =>
            new([kernel_size, kernel_size, kernel_size], Optional(stride, 3), Optional(padding, 3), ceil_mode, count_include_pad, divisor_override);

        /// <summary>The largest of each window of volumes.</summary>
        public static MaxPool3d MaxPool3d(
            long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new([kernel_size, kernel_size, kernel_size], Optional(stride, 3), Optional(padding, 3), Optional(dilation, 3), ceil_mode);

        /// <summary>The largest of each window of volumes.</summary>
        public static MaxPool3d MaxPool3d(
            (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null, bool ceil_mode = false) =>
            new(Sizes(kernel_size), Optional(stride), Optional(padding), Optional(dilation), ceil_mode);

        /// <summary>The largest of each window of volumes.</summary>
        public static MaxPool3d MaxPool3d(
            long[] kernel_size, long[]? stride = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The mean of each part of volumes, cut into as many parts as the output has.</summary>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long[] output_size) => new(output_size);

        /// <summary>The mean of each part of volumes, cut into as many parts as the output has.</summary>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d((long, long, long) output_size) => new(Sizes(output_size));

        /// <summary>The mean of each part of volumes, cut into as many parts as the output has.</summary>
        public static AdaptiveAvgPool3d AdaptiveAvgPool3d(long output_size) => new([output_size, output_size, output_size]);

        /// <summary>The largest of each part of volumes, cut into as many parts as the output has.</summary>
        public static AdaptiveMaxPool3d AdaptiveMaxPool3d(long[] output_size) => new(output_size);

        /// <summary>Puts the results of MaxPool3d back to where they came from, and zeros elsewhere.</summary>
        public static MaxUnpool3d MaxUnpool3d(long kernel_size, long? stride = null, long? padding = null) =>
            new([kernel_size, kernel_size, kernel_size], Optional(stride, 3), Optional(padding, 3));

        /// <summary>Puts the results of MaxPool3d back to where they came from, and zeros elsewhere.</summary>
        public static MaxUnpool3d MaxUnpool3d(
            (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null) =>
            new(Sizes(kernel_size), Optional(stride), Optional(padding));

        /// <summary>Puts the results of MaxPool3d back to where they came from, and zeros elsewhere.</summary>
        public static MaxUnpool3d MaxUnpool3d(long[] kernel_size, long[]? stride = null, long[]? padding = null) => new(kernel_size, stride, padding);

        /// <summary>The largest of windows of volumes that lie at random, so that the output has the wanted size.</summary>
        public static FractionalMaxPool3d FractionalMaxPool3d(long kernel_size, long? output_size = null, double? output_ratio = null) =>
            new([kernel_size, kernel_size, kernel_size], Optional(output_size, 3), Ratios(output_ratio, 3));

        /// <summary>The largest of windows of volumes that lie at random, so that the output has the wanted size.</summary>
        public static FractionalMaxPool3d FractionalMaxPool3d(
            (long, long, long) kernel_size, (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) =>
            new(Sizes(kernel_size), Optional(output_size), Ratios(output_ratio));

        /// <summary>The largest of windows of volumes that lie at random, so that the output has the wanted size.</summary>
        public static FractionalMaxPool3d FractionalMaxPool3d(long[] kernel_size, long[]? output_size = null, double[]? output_ratio = null) =>
            new(kernel_size, output_size, output_ratio);
    }
}
