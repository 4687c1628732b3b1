using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>At another resolution: a size, or factors for it.</summary>
            public static Tensor interpolate(
                Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null,
                bool recompute_scale_factor = false, bool antialias = false) =>
                Interpolation.Interpolate("interpolate", x, size, scale_factor, mode, align_corners, recompute_scale_factor, antialias);

            /// <summary>At a higher resolution: a size, or factors for it.</summary>
            public static Tensor upsample(
                Tensor input, long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool align_corners = false) =>
                Interpolation.Interpolate(
                    "upsample", input, size, scale_factor, (InterpolationMode)mode, mode == UpsampleMode.Nearest ? null : align_corners, false, false);

            /// <summary>At a higher resolution, each output being its nearest input.</summary>
            public static Tensor upsample_nearest(Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) =>
                upsample(x, size, scale_factor, UpsampleMode.Nearest, align_corners);

            /// <summary>Images at a higher resolution, by straight lines along both dimensions.</summary>
            public static Tensor upsample_bilinear(Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false) =>
                upsample(x, size, scale_factor, UpsampleMode.Bilinear, align_corners);

            /// <summary>Sequences at another length, each output being its nearest input.</summary>
            public static Tensor upsample_nearest1d(Tensor input, long? outputSize, double? scaleFactor) =>
                Interpolation.Nearest("upsample_nearest1d", 1, input, Each(outputSize), Ratio(scaleFactor));

            /// <summary>The gradient of the input of upsample_nearest1d from that of its output.</summary>
            public static Tensor upsample_nearest1d_backward(Tensor grad_output, long? outputSize, long inputSize, double? scaleFactor) =>
                Interpolation.NearestGradient("upsample_nearest1d_backward", 1, grad_output, [inputSize], Each(outputSize), Ratio(scaleFactor));

            /// <summary>Images at another size, each output being its nearest input.</summary>
            public static Tensor upsample_nearest2d(Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                Interpolation.Nearest("upsample_nearest2d", 2, input, outputSizes, scaleFactors);

            /// <summary>The gradient of the input of upsample_nearest2d from that of its output.</summary>
            public static Tensor upsample_nearest2d_backward(
                Tensor grad_output, long[] inputSizes, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                Interpolation.NearestGradient("upsample_nearest2d_backward", 2, grad_output, inputSizes, outputSizes, scaleFactors);

            /// <summary>Volumes at another size, each output being its nearest input.</summary>
            public static Tensor upsample_nearest3d(Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                Interpolation.Nearest("upsample_nearest3d", 3, input, outputSizes, scaleFactors);

            /// <summary>The gradient of the input of upsample_nearest3d from that of its output.</summary>
            public static Tensor upsample_nearest3d_backward(
                Tensor grad_output, long[] inputSizes, long[]? outputSizes = null, double[]? scaleFactors = null) =>
                Interpolation.NearestGradient("upsample_nearest3d_backward", 3, grad_output, inputSizes, outputSizes, scaleFactors);

            /// <summary>The input read at the places that a grid names, from −1 to 1 across it.</summary>
            public static Tensor grid_sample(
                Tensor input, Tensor grid, GridSampleMode mode = GridSampleMode.Bilinear, GridSamplePaddingMode padding_mode = GridSamplePaddingMode.Zeros,
                bool? align_corners = null) =>
                GridSampling.Sample(input, grid, mode, padding_mode, align_corners ?? false);

            /// <summary>The places that an affine map takes a grid of a size to, for grid_sample.</summary>
            public static Tensor affine_grid(Tensor theta, long[]? size = null, bool align_corners = false) =>
                GridSampling.AffineGrid(theta, size, align_corners);
        }
    }
}
