using TorchSharp.Operations;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

/// <summary>The functions of layers, by the names of make_golden_nn.py.</summary>
internal static class LayerGolden
{
    public static readonly Dictionary<string, Func<Tensor[], LayerCase, Tensor[]>> Table = new()
    {
        ["conv1d"] = (x, c) => [F.conv1d(x[0], x[1], Third(x), c.Long("stride"), c.Long("padding"), c.Long("dilation"), Groups(c))],
        ["conv2d"] = (x, c) => [F.conv2d(x[0], x[1], Third(x), c.Longs("stride"), c.Longs("padding"), c.Longs("dilation"), Groups(c))],
        ["conv3d"] = (x, c) => [F.conv3d(x[0], x[1], Third(x), c.Longs("stride"), c.Longs("padding"), c.Longs("dilation"), Groups(c))],
        ["conv1d_same"] = (x, c) => [F.conv1d_padding(x[0], x[1], x[2], null, Padding.Same, c.Long("dilation"))],
        ["conv2d_same"] = (x, c) => [F.conv2d_padding(x[0], x[1], x[2], null, Padding.Same, c.Longs("dilation"))],
        ["conv3d_same"] = (x, c) => [F.conv3d_padding(x[0], x[1], x[2], null, Padding.Same, c.Longs("dilation"))],
        ["conv1d_valid"] = (x, c) => [F.conv1d_padding(x[0], x[1], x[2], c.Long("stride"), Padding.Valid)],
        ["conv2d_valid"] = (x, c) => [F.conv2d_padding(x[0], x[1], x[2], c.Longs("stride"), Padding.Valid)],
        ["conv3d_valid"] = (x, c) => [F.conv3d_padding(x[0], x[1], x[2], c.Longs("stride"), Padding.Valid)],
        ["conv_transpose1d"] = (x, c) => [F.conv_transpose1d(x[0], x[1], Third(x), c.Long("stride"), c.Long("padding"), c.Long("output_padding"), c.Long("dilation"), Groups(c))],
        ["conv_transpose2d"] = (x, c) => [F.conv_transpose2d(x[0], x[1], Third(x), c.Longs("stride"), c.Longs("padding"), c.Longs("output_padding"), c.Longs("dilation"), Groups(c))],
        ["conv_transpose3d"] = (x, c) => [F.conv_transpose3d(x[0], x[1], Third(x), c.Longs("stride"), c.Longs("padding"), c.Longs("output_padding"), c.Longs("dilation"), Groups(c))],
        ["max_pool1d"] = (x, c) => [.. Pair(F.max_pool1d_with_indices(x[0], c.Long("kernel_size")!.Value, c.Long("stride"), c.Long("padding"), c.Long("dilation"), Ceil(c)))],
        ["max_pool2d"] = (x, c) => [.. Pair(F.max_pool2d_with_indices(x[0], c.Longs("kernel_size")!, c.Longs("stride"), c.Longs("padding"), c.Longs("dilation"), Ceil(c)))],
        ["max_pool3d"] = (x, c) => [.. Pair(F.max_pool3d_with_indices(x[0], c.Longs("kernel_size")!, c.Longs("stride"), c.Longs("padding"), c.Longs("dilation"), Ceil(c)))],
        ["avg_pool1d"] = (x, c) => [F.avg_pool1d(x[0], c.Long("kernel_size")!.Value, c.Long("stride"), c.Long("padding"), Ceil(c), c.Flag("count_include_pad", true))],
        ["avg_pool2d"] = (x, c) => [F.avg_pool2d(x[0], c.Longs("kernel_size")!, c.Longs("stride"), c.Longs("padding"), Ceil(c), c.Flag("count_include_pad", true), c.Long("divisor_override"))],
        ["avg_pool3d"] = (x, c) => [F.avg_pool3d(x[0], c.Longs("kernel_size")!, c.Longs("stride"), c.Longs("padding"), Ceil(c), c.Flag("count_include_pad", true), c.Long("divisor_override"))],
        ["adaptive_avg_pool1d"] = (x, c) => [F.adaptive_avg_pool1d(x[0], c.Long("output_size")!.Value)],
        ["adaptive_avg_pool2d"] = (x, c) => [F.adaptive_avg_pool2d(x[0], c.Longs("output_size")!)],
        ["adaptive_avg_pool3d"] = (x, c) => [F.adaptive_avg_pool3d(x[0], c.Longs("output_size")!)],
        ["adaptive_max_pool1d"] = (x, c) => [.. Pair(F.adaptive_max_pool1d_with_indices(x[0], c.Long("output_size")!.Value))],
        ["adaptive_max_pool2d"] = (x, c) => [.. Pair(F.adaptive_max_pool2d_with_indices(x[0], c.Longs("output_size")!))],
        ["adaptive_max_pool3d"] = (x, c) => [.. Pair(F.adaptive_max_pool3d_with_indices(x[0], c.Longs("output_size")!))],
        ["fractional_max_pool2d"] = (x, c) => Seeded(() => Pair(F.fractional_max_pool2d_with_indices(x[0], [2], c.Longs("output_size"), c.Doubles("output_ratio")))),
        ["fractional_max_pool3d"] = (x, c) => Seeded(() => Pair(F.fractional_max_pool3d_with_indices(x[0], [2], c.Longs("output_size"), c.Doubles("output_ratio")))),
        ["max_unpool1d"] = (x, c) => [Unpool1(x[0])],
        ["max_unpool2d"] = (x, c) => [Unpool2(x[0])],
        ["max_unpool3d"] = (x, c) => [Unpool3(x[0])],
        ["lp_pool1d"] = (x, c) => [F.lp_pool1d(x[0], c.Double("norm_type"), c.Long("kernel_size")!.Value, c.Long("stride"), Ceil(c))],
        ["lp_pool2d"] = (x, c) => [F.lp_pool2d(x[0], c.Double("norm_type"), c.Long("kernel_size")!.Value, c.Long("stride"), Ceil(c))],
        ["batch_norm"] = (x, c) => Running(x, (mean, variance) => F.batch_norm(x[0], mean, variance, x[3], x[4], c.Flag("training", false), c.Double("momentum"), 1e-3)),
        ["batch_norm plain"] = (x, c) => [F.batch_norm(x[0], null, null, training: true)],
        ["instance_norm"] = (x, c) => Running(x, (mean, variance) => F.instance_norm(x[0], mean, variance, x[3], x[4], c.Flag("use_input_stats", true), 0.2, 1e-4)),
        ["instance_norm plain"] = (x, c) => [F.instance_norm(x[0])],
        ["layer_norm"] = (x, c) => [F.layer_norm(x[0], c.Longs("normalized_shape")!, x[1], x[2], 1e-4)],
        ["layer_norm plain"] = (x, c) => [F.layer_norm(x[0], c.Longs("normalized_shape")!)],
        ["group_norm"] = (x, c) => [F.group_norm(x[0], c.Long("num_groups")!.Value, x[1], x[2], 1e-4)],
        ["group_norm plain"] = (x, c) => [F.group_norm(x[0], c.Long("num_groups")!.Value)],
        ["local_response_norm"] = (x, c) => [F.local_response_norm(x[0], c.Long("size")!.Value, 0.3, 0.6, 1.5)],
        ["interpolate"] = (x, c) => [F.interpolate(x[0], c.Longs("size"), c.Doubles("scale_factor"), Mode(c), c.Flag("align_corners"), c.Flag("recompute_scale_factor", false), c.Flag("antialias", false))],
        ["pad"] = (x, c) => [F.pad(x[0], c.Longs("pad")!, Enum.Parse<PaddingModes>(c.Text("mode"), true), c.Text("mode") == "constant" ? 1.5 : 0)],
        ["unfold"] = (x, c) => [F.unfold(x[0], Two(c, "kernel_size"), Two(c, "dilation"), Two(c, "padding"), Two(c, "stride"))],
        ["fold"] = (x, c) => [F.fold(x[0], Two(c, "output_size"), Two(c, "kernel_size"), Two(c, "dilation"), Two(c, "padding"), Two(c, "stride"))],
        ["pixel_shuffle"] = (x, c) => [F.pixel_shuffle(x[0], c.Long("upscale_factor")!.Value)],
        ["pixel_unshuffle"] = (x, c) => [F.pixel_unshuffle(x[0], c.Long("downscale_factor")!.Value)],
        ["channel_shuffle"] = (x, c) => [x[0].channel_shuffle(c.Long("groups")!.Value)],
        ["grid_sample"] = (x, c) => [F.grid_sample(x[0], x[1] * 1.7, Enum.Parse<torch.GridSampleMode>(c.Text("mode"), true), Enum.Parse<torch.GridSamplePaddingMode>(c.Text("padding_mode"), true), c.Flag("align_corners"))],
        ["affine_grid"] = (x, c) => [F.affine_grid(x[0], c.Longs("size"), c.Flag("align_corners", false))],
        ["embedding"] = (x, c) => [Embeddings.Lookup(x[0], x[1], c.Long("padding_idx"), null, 2, c.Flag("scale_grad_by_freq", false))],
        ["embedding max_norm"] = (x, c) => Renormalised(x, c),
        ["embedding_bag"] = (x, c) => [Bag(x, c, null)],
        ["embedding_bag weighted"] = (x, c) => [Bag(x, c, x[2])],
        ["bilinear"] = (x, c) => [F.bilinear(x[0], x[1], x[2], x[3])],
        ["rrelu"] = (x, c) => [F.rrelu(x[0])],
        ["attention"] = (x, c) => [F.scaled_dot_product_attention(x[0], x[1], x[2], x.Length > 3 ? x[3] : null)],
        ["attention causal"] = (x, c) => [F.scaled_dot_product_attention(x[0], x[1], x[2], is_casual: true)],
        ["dropout"] = (x, c) => Seeded(() => new[] { F.dropout(x[0], c.Double("p")) }),
        ["dropout transposed"] = (x, c) => Seeded(() => new[] { F.dropout(x[0].transpose(0, 2), 0.4) }),
        ["dropout1d"] = (x, c) => Seeded(() => new[] { F.dropout1d(x[0], c.Double("p")) }),
        ["dropout2d"] = (x, c) => Seeded(() => new[] { F.dropout2d(x[0], c.Double("p")) }),
        ["dropout3d"] = (x, c) => Seeded(() => new[] { F.dropout3d(x[0], c.Double("p")) }),
        ["alpha_dropout"] = (x, c) => Seeded(() => new[] { F.alpha_dropout(x[0], c.Double("p"), training: true) }),
        ["feature_alpha_dropout"] = (x, c) => Seeded(() => new[] { F.feature_alpha_dropout(x[0], c.Double("p"), training: true) }),
    };

    private static Tensor? Third(Tensor[] x) => x.Length > 2 ? x[2] : null;

    private static long Groups(LayerCase c) => c.Long("groups") ?? 1;

    private static bool Ceil(LayerCase c) => c.Flag("ceil_mode", false);

    private static Tensor[] Pair((Tensor, Tensor) two) => [two.Item1, two.Item2];

    private static (long, long) Two(LayerCase c, string setting) => (c.Longs(setting)![0], c.Longs(setting)![1]);

    private static torch.InterpolationMode Mode(LayerCase c) => Enum.Parse<torch.InterpolationMode>(c.Text("mode").Replace("-", ""), true);

    // Where the size is not even, the output's must be given.
    private static long[]? Given(Tensor x) => x.shape[2..].All(n => n % 2 == 0) ? null : x.shape;

    private static Tensor Unpool1(Tensor x)
    {
        (Tensor y, Tensor at) = F.max_pool1d_with_indices(x, 2);
        return F.max_unpool1d(y, at, 2, output_size: Given(x));
    }

    private static Tensor Unpool2(Tensor x)
    {
        (Tensor y, Tensor at) = F.max_pool2d_with_indices(x, [2, 2]);
        return F.max_unpool2d(y, at, [2, 2], output_size: Given(x));
    }

    private static Tensor Unpool3(Tensor x)
    {
        (Tensor y, Tensor at) = F.max_pool3d_with_indices(x, [2, 2, 2]);
        return F.max_unpool3d(y, at, [2, 2, 2], output_size: Given(x));
    }

    private static Tensor[] Running(Tensor[] x, Func<Tensor, Tensor, Tensor> norm)
    {
        Tensor mean = x[1].detach().clone(), variance = x[2].detach().clone();
        return [norm(mean, variance), mean, variance];
    }

    private static Tensor[] Renormalised(Tensor[] x, LayerCase c)
    {
        Tensor table = x[0].detach().clone();
        return [Embeddings.Lookup(table, x[1], null, c.Double("max_norm"), c.Double("norm_type"), false), table];
    }

    private static Tensor Bag(Tensor[] x, LayerCase c, Tensor? weights) =>
        Embeddings.Bag(
            x[0], x[1], c.Longs("offsets") is long[] offsets ? torch.tensor(offsets) : null, weights, Enum.Parse<EmbeddingBagMode>(c.Text("mode"), true), null, 2, false,
            c.Flag("include_last_offset", false), c.Long("padding_idx"));

    private static Tensor[] Seeded(Func<Tensor[]> draw)
    {
        torch.manual_seed(7);
        return draw();
    }
}
