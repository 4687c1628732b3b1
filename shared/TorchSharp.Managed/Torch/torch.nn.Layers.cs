using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Channels as pixels: a smaller number of channels of larger images.</summary>
        public static PixelShuffle PixelShuffle(long upscale_factor) => new(upscale_factor);

        /// <summary>Pixels as channels: a larger number of channels of smaller images.</summary>
        public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => new(downscale_factor);

        /// <summary>Channels of several groups in turn.</summary>
        public static ChannelShuffle ChannelShuffle(long groups) => new(groups);

        /// <summary>The windows of images as columns.</summary>
        public static Unfold Unfold(long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
            new((kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

        /// <summary>The windows of images as columns.</summary>
        public static Unfold Unfold(
            (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
            new(kernel_size, dilation ?? (1, 1), padding ?? (0, 0), stride ?? (1, 1));

        /// <summary>Columns back to images, adding up where windows overlap.</summary>
        public static Fold Fold(long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
            new((output_size, output_size), (kernel_size, kernel_size), (dilation, dilation), (padding, padding), (stride, stride));

        /// <summary>Columns back to images, adding up where windows overlap.</summary>
        public static Fold Fold(
            (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null,
            (long, long)? stride = null) =>
            new(output_size, kernel_size, dilation ?? (1, 1), padding ?? (0, 0), stride ?? (1, 1));

        /// <summary>At a higher resolution: a size, or factors for it.</summary>
        public static Upsample Upsample(
            long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool? align_corners = null,
            bool? recompute_scale_factor = null) =>
            new(size, scale_factor, mode, align_corners, recompute_scale_factor);

        /// <summary>x₁ · weight[k] · x₂ + bias[k], with random starting values.</summary>
        public static Bilinear Bilinear(
            long in1_features, long in2_features, long out_features, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in1_features, in2_features, out_features, hasBias, device, dtype);

        /// <summary>x where positive, else x times a slope drawn between lower and upper.</summary>
        public static RReLU RReLU(double lower = 1.0 / 8.0, double upper = 1.0 / 3.0, bool inplace = false) => new(lower, upper, inplace);

        /// <summary>A learned vector for each of num_embeddings indices, which start as normal numbers.</summary>
        public static Embedding Embedding(
            long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false,
            bool sparse = false, Device? device = null, ScalarType? dtype = null)
        {
            Parameter weight = NormalRows(num_embeddings, embedding_dims, device, dtype);
            if (padding_idx is long row) Operations.Initialising.Write(weight, w => w.select(0, row).zero_());
            return new(weight, padding_idx, max_norm, norm_type, scale_grad_by_freq);
        }

        /// <summary>Given vectors; frozen ones are not learned.</summary>
        public static Embedding Embedding_from_pretrained(
            Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false,
            bool sparse = false, Device? device = null, ScalarType? dtype = null) =>
            new(Rows(embeddings, freeze, device, dtype), padding_idx, max_norm, norm_type, scale_grad_by_freq);

        /// <summary>The sum, mean or largest of the learned vectors of several indices, which start as normal numbers.</summary>
        public static EmbeddingBag EmbeddingBag(
            long num_embeddings, long embedding_dims, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false,
            EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false, bool include_last_offset = false, long padding_index = -1,
            Device? device = null, ScalarType? dtype = null)
        {
            Parameter weight = NormalRows(num_embeddings, embedding_dims, device, dtype);
            if (padding_index >= 0) Operations.Initialising.Write(weight, w => w.select(0, padding_index).zero_());
            return new(weight, mode, max_norm, norm_type, scale_grad_by_freq, include_last_offset, padding_index);
        }

        /// <summary>The sum, mean or largest of the given vectors of several indices; frozen ones are not learned.</summary>
        public static EmbeddingBag EmbeddingBag_from_pretrained(
            Tensor embeddings, bool freeze = true, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false,
            EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false, bool include_last_offset = false, long padding_index = -1,
            Device? device = null, ScalarType? dtype = null) =>
            new(Rows(embeddings, freeze, device, dtype), mode, max_norm, norm_type, scale_grad_by_freq, include_last_offset, padding_index);

        private static Parameter NormalRows(long count, long size, Device? device, ScalarType? dtype)
        {
            var weight = new Parameter(torch.empty(count, size, device: device, dtype: dtype));
            init.normal_(weight);
            return weight;
        }

        private static Parameter Rows(Tensor given, bool freeze, Device? device, ScalarType? dtype) =>
            new(given.detach().to(dtype ?? given.dtype, device ?? CPU, copy: true), !freeze);
    }
}
