using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Each channel brought to mean 0 and variance 1 over the batch, or by running statistics, then scaled and shifted.</summary>
            public static Tensor batch_norm(
                Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null, Tensor? bias = null, bool training = false, double momentum = 0.1,
                double eps = 1e-5) =>
                BatchNormalization.BatchNorm(input, running_mean, running_var, weight, bias, training, momentum, eps);

            /// <summary>Each channel of each example brought to mean 0 and variance 1, then scaled and shifted.</summary>
            public static Tensor instance_norm(
                Tensor input, Tensor? running_mean = null, Tensor? running_var = null, Tensor? weight = null, Tensor? bias = null, bool use_input_stats = true,
                double momentum = 0.1, double eps = 1e-5) =>
                BatchNormalization.InstanceNorm(input, running_mean, running_var, weight, bias, use_input_stats, momentum, eps);

            /// <summary>The last dimensions of each example brought to mean 0 and variance 1, then scaled and shifted.</summary>
            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                RowNormalization.LayerNorm(input, normalized_shape, weight, bias, eps);

            /// <summary>Groups of channels of each example brought to mean 0 and variance 1, then each channel scaled and shifted.</summary>
            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                RowNormalization.GroupNorm(input, num_groups, weight, bias, eps);

            /// <summary>Divided by a power of the mean square of neighbouring channels.</summary>
            public static Tensor local_response_norm(Tensor input, long size, double alpha = 0.0001, double beta = 0.75, double k = 1) =>
                Composites.LocalResponseNorm(input, size, alpha, beta, k);
        }
    }
}
