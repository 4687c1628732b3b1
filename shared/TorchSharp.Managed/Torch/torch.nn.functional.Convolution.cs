using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Convolution over sequences: kernels (out, in / groups, taps) over an input (batch, in, length).</summary>
            public static Tensor conv1d(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? dilation = null, long groups = 1) =>
                Convolutions.Convolve("conv1d", 1, input, weight, bias, [stride ?? 1], [padding ?? 0], [dilation ?? 1], groups);

            /// <summary>Convolution over sequences, padded by itself: not at all, or so that the length stays.</summary>
            public static Tensor conv1d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, Padding padding = Padding.Valid, long? dilation = null, long groups = 1) =>
                Convolutions.Convolve("conv1d", 1, input, weight, bias, [stride ?? 1], padding, [dilation ?? 1], groups);

            /// <summary>Convolution over images: kernels (out, in / groups, height, width) over an input (batch, in, height, width).</summary>
            public static Tensor conv2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                Convolutions.Convolve("conv2d", 2, input, weight, bias, strides, padding, dilation, groups);

            /// <summary>Convolution over images, padded by itself: not at all, or so that the size stays.</summary>
            public static Tensor conv2d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                Convolutions.Convolve("conv2d", 2, input, weight, bias, strides, padding, dilation, groups);

            /// <summary>Convolution over volumes: kernels (out, in / groups, depth, height, width) over an input (batch, in, depth, height, width).</summary>
            public static Tensor conv3d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                Convolutions.Convolve("conv3d", 3, input, weight, bias, strides, padding, dilation, groups);

            /// <summary>Convolution over volumes, padded by itself: not at all, or so that the size stays.</summary>
            public static Tensor conv3d_padding(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) =>
                Convolutions.Convolve("conv3d", 3, input, weight, bias, strides, padding, dilation, groups);

            /// <summary>The transpose of conv1d as a linear map of its input: kernels (in, out / groups, taps).</summary>
            public static Tensor conv_transpose1d(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? output_padding = null, long? dilation = null, long groups = 1) =>
                Convolutions.Transposed("conv_transpose1d", 1, input, weight, bias, [stride ?? 1], [padding ?? 0], [output_padding ?? 0], [dilation ?? 1], groups);

            /// <summary>The transpose of conv2d as a linear map of its input: kernels (in, out / groups, height, width).</summary>
            public static Tensor conv_transpose2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Convolutions.Transposed("conv_transpose2d", 2, input, weight, bias, strides, padding, output_padding, dilation, groups);

            /// <summary>The transpose of conv3d as a linear map of its input: kernels (in, out / groups, depth, height, width).</summary>
            public static Tensor conv_transpose3d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                Convolutions.Transposed("conv_transpose3d", 3, input, weight, bias, strides, padding, output_padding, dilation, groups);
        }
    }
}
