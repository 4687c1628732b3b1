using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

/// <summary>Errors of the functions of layers: what, where, what was found against what is allowed, and what to do.</summary>
public class LayerErrorTests
{
    private static readonly Tensor Images = torch.zeros(2, 3, 5, 6);
    private static readonly Tensor Kernels = torch.zeros(4, 3, 3, 3);
    private static readonly Tensor Three = torch.ones(3);
    private static readonly Tensor Whole = torch.zeros(2, 3, 5, 6, dtype: torch.int64);

    private static readonly Dictionary<string, (Action Act, string[] Parts)> Errors = new()
    {
        ["channels"] = (() => F.conv2d(Images, torch.zeros(4, 2, 3, 3)), ["conv2d", "[2, 3, 5, 6]", "3 channels", "[4, 2, 3, 3]", "takes 2"]),
        ["channels of a transpose"] = (() => F.conv_transpose2d(Images, Kernels), ["conv_transpose2d", "3 channels", "[4, 3, 3, 3]", "takes 4"]),
        ["rank"] = (() => F.conv2d(torch.zeros(5, 6), Kernels), ["conv2d", "[5, 6]", "4 are needed", "Unsqueeze"]),
        ["rank of the weight"] = (() => F.conv1d(torch.zeros(2, 3, 5), Kernels), ["conv1d", "[4, 3, 3, 3]", "3 dimensions"]),
        ["dtypes"] = (() => F.conv2d(Images, Kernels.to_type(torch.float64)), ["conv2d", "Float32", "Float64", "to_type"]),
        ["whole numbers"] = (() => F.conv2d(Whole, Kernels), ["conv2d", "Int64", "Float32"]),
        ["kernel"] = (() => F.conv2d(Images, torch.zeros(4, 3, 7, 3), padding: [0, 1]), ["conv2d", "covers 7", "there are 5", "Pad"]),
        ["dilated kernel"] = (() => F.conv1d(torch.zeros(1, 1, 4), torch.zeros(1, 1, 3), dilation: 2), ["conv1d", "covers 5", "dilation 2", "there are 4"]),
        ["groups"] = (() => F.conv2d(Images, Kernels, groups: 3), ["conv2d", "groups = 3", "4", "output channels"]),
        ["bias"] = (() => F.conv2d(Images, Kernels, Three), ["conv2d", "[3]", "[4]"]),
        ["stride"] = (() => F.conv2d(Images, Kernels, strides: [0]), ["conv2d", "stride is [0]", "at least 1"]),
        ["stride count"] = (() => F.conv2d(Images, Kernels, strides: [1, 1, 1]), ["conv2d", "stride", "3 numbers", "height, width"]),
        ["same"] = (() => F.conv2d_padding(Images, Kernels, strides: [2], padding: Padding.Same), ["conv2d", "same", "stride", "[2, 2]"]),
        ["output padding"] = (() => F.conv_transpose2d(Images, torch.zeros(3, 2, 3, 3), output_padding: [1]), ["conv_transpose2d", "output_padding is 1", "0 to 0"]),
        ["no output"] = (() => F.conv_transpose1d(torch.zeros(1, 1, 1), torch.zeros(1, 1, 1), padding: 1), ["conv_transpose1d", "size -1", "padding"]),
        ["pool padding"] = (() => F.max_pool2d(Images, 3, padding: 2), ["max_pool2d", "padding is 2", "at most half", "1"]),
        ["pool kernel"] = (() => F.avg_pool2d(Images, 8), ["avg_pool2d", "covers 8", "there are 5"]),
        ["divisor"] = (() => F.avg_pool2d(Images, 2, divisor_override: 0), ["avg_pool2d", "divisor_override is 0"]),
        ["adaptive size"] = (() => F.adaptive_avg_pool2d(Images, [1, 2, 3]), ["adaptive_avg_pool2d", "output_size", "[1, 2, 3]"]),
        ["nothing to pool"] = (() => F.adaptive_max_pool1d(torch.zeros(2, 3, 0), 1), ["adaptive_max_pool1d", "[2, 3, 0]", "empty"]),
        ["unpool size"] = (() => F.max_unpool2d(Images, Whole, [2, 2], output_size: [5, 6]), ["max_unpool2d", "[5, 6]", "[10, 12]"]),
        ["unpool index"] = (() => F.max_unpool2d(Images, Whole + 120, [2, 2]), ["max_unpool2d", "120", "0 to 119"]),
        ["fractional"] = (() => F.fractional_max_pool2d(Images, 2), ["fractional_max_pool2d", "output_size", "output_ratio"]),
        ["batch of one"] = (() => F.batch_norm(torch.zeros(1, 3), null, null, training: true), ["batch_norm", "[1, 3]", "eval()"]),
        ["batch_norm statistics"] = (() => F.batch_norm(Images, null, null), ["batch_norm", "running_mean", "null"]),
        ["batch_norm weight"] = (() => F.batch_norm(Images, null, null, torch.ones(4), training: true), ["batch_norm", "weight", "[4]", "[3]"]),
        ["instance of one"] = (() => F.instance_norm(torch.zeros(2, 3, 1)), ["instance_norm", "[2, 3, 1]"]),
        ["layer_norm"] = (() => F.layer_norm(Images, [5]), ["layer_norm", "[5]", "[2, 3, 5, 6]", "last"]),
        ["group_norm"] = (() => F.group_norm(Images, 2), ["group_norm", "groups = 2", "3", "channels"]),
        ["local_response_norm"] = (() => F.local_response_norm(torch.zeros(2, 3), 2), ["local_response_norm", "[2, 3]"]),
        ["interpolate mode"] = (() => F.interpolate(Images, [3], mode: torch.InterpolationMode.Linear), ["interpolate", "Linear", "[2, 3, 5, 6]", "3 dimensions"]),
        ["interpolate size"] = (() => F.interpolate(Images), ["interpolate", "size", "scale_factor", "one"]),
        ["interpolate corners"] = (() => F.interpolate(Images, [3], align_corners: true), ["interpolate", "align_corners", "Nearest", "Bilinear"]),
        ["interpolate to nothing"] = (() => F.interpolate(Images, scale_factor: [0.1]), ["interpolate", "[0, 0]", "scale_factor"]),
        ["pad count"] = (() => F.pad(Images, [1, 2, 3]), ["pad", "[1, 2, 3]", "two for each dimension"]),
        ["reflect"] = (() => F.pad(torch.zeros(1, 1, 3), [3, 0], PaddingModes.Reflect), ["pad", "Reflect", "3", "smaller than its size"]),
        ["circular"] = (() => F.pad(torch.zeros(1, 1, 3), [4, 0], PaddingModes.Circular), ["pad", "Circular", "4", "at most its size"]),
        ["reflect rank"] = (() => F.pad(Images, [1, 1], PaddingModes.Reflect), ["pad", "Reflect", "[2, 3, 5, 6]", "Constant"]),
        ["fold"] = (() => F.fold(torch.zeros(1, 8, 5), 4, 2), ["fold", "[1, 8, 5]", "9"]),
        ["unfold"] = (() => F.unfold(Images, 7), ["unfold", "covers 7", "there are 5"]),
        ["pixel_shuffle"] = (() => F.pixel_shuffle(Images, 2), ["pixel_shuffle", "[2, 3, 5, 6]", "divisible by 4"]),
        ["grid_sample"] = (() => F.grid_sample(Images, torch.zeros(1, 2, 2, 2)), ["grid_sample", "[1, 2, 2, 2]", "(batch, height, width, 2)"]),
        ["affine_grid"] = (() => F.affine_grid(torch.zeros(2, 3, 3), [2, 1, 4, 4]), ["affine_grid", "[2, 3, 3]", "(batch, 2, 3)"]),
        ["embedding"] = (() => Operations.Embeddings.Lookup(torch.zeros(4, 2), torch.tensor(4L), null, null, 2, false), ["embedding", "row 4", "0 to 3"]),
        ["embedding index"] = (() => Operations.Embeddings.Lookup(torch.zeros(4, 2), Three, null, null, 2, false), ["embedding", "Float32", "Int64"]),
        ["bag offsets"] = (() => Bag(torch.tensor(new long[] { 0, 5 }), EmbeddingBagMode.Sum, null), ["embedding_bag", "[0, 5]", "3"]),
        ["bag weights"] = (() => Bag(torch.tensor(new long[] { 0 }), EmbeddingBagMode.Max, Three), ["embedding_bag", "per_sample_weights", "Max", "Sum"]),
        ["dropout"] = (() => F.dropout(Images, 1.5), ["dropout", "1.5", "0 to 1"]),
        ["dropout2d"] = (() => F.dropout2d(Three), ["dropout2d", "[3]", "channels"]),
        ["bilinear"] = (() => F.bilinear(torch.zeros(2, 3), torch.zeros(2, 4), torch.zeros(5, 4, 3)), ["bilinear", "[2, 3]", "[2, 4]", "[5, 4, 3]"]),
        ["attention"] = (() => F.scaled_dot_product_attention(Images, Images, Images, Images, is_casual: true), ["attn_mask", "is_casual", "one of them"]),
        ["rrelu"] = (() => F.rrelu(Three, 0.5, 0.1), ["rrelu", "0.5", "0.1"]),
    };

    public static TheoryData<string> Names => new(Errors.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_error_names_what_where_and_what_to_do(string name)
    {
        (Action act, string[] parts) = Errors[name];
        Exception error = Assert.ThrowsAny<Exception>(act);
        Assert.True(error is ArgumentException or InvalidOperationException, $"{error.GetType()}: {error.Message}");
        foreach (string part in parts) Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    private static Tensor Bag(Tensor offsets, EmbeddingBagMode mode, Tensor? weights) =>
        Operations.Embeddings.Bag(torch.zeros(4, 2), torch.tensor(new long[] { 0, 1, 2 }), offsets, weights, mode, null, 2, false, false, null);
}
