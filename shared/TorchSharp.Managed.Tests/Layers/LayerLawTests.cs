using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

/// <summary>What holds for the functions of layers whatever the numbers are.</summary>
public class LayerLawTests
{
    [Fact]
    public void Results_do_not_depend_on_the_number_of_threads()
    {
        Tensor x = Random(20, 6, 21, 23), w = Random(8, 3, 3, 3), b = Random(8);
        Tensor[] Run()
        {
            Tensor[] leaves = [x.clone().requires_grad_(), w.clone().requires_grad_(), b.clone().requires_grad_()];
            Tensor y = F.conv2d(leaves[0], leaves[1], leaves[2], [2], [1], groups: 2);
            y = F.max_pool2d(F.batch_norm(y, null, null, leaves[2], leaves[2], training: true), 2);
            y = F.layer_norm(F.group_norm(y, 4, leaves[2]), y.shape[1..]);
            return [y, .. torch.autograd.grad([y.pow(3).sum()], leaves)];
        }
        int threads = torch.get_num_threads();
        try
        {
            torch.set_num_threads(1);
            Tensor[] one = Run();
            torch.set_num_threads(3);
            Tensor[] three = Run();
            for (int i = 0; i < one.Length; i++) Assert.True(one[i].Equals(three[i]), $"result {i} differs");
        }
        finally
        {
            torch.set_num_threads(threads);
        }
    }

    [Fact]
    public void Transposed_convolution_is_the_transpose()
    {
        Tensor x = Random(2, 3, 9, 8), w = Random(4, 3, 3, 2), y = Random(2, 4, 5, 5);
        Tensor there = (F.conv2d(x, w, strides: [2], padding: [1]) * y).sum();
        Tensor back = (F.conv_transpose2d(y, w, strides: [2], padding: [1], output_padding: [0, 0]) * x[TensorIndex.Ellipsis, TensorIndex.Slice(0, 9), TensorIndex.Slice(0, 8)]).sum();
        Assert.Equal(there.item<double>(), back.item<double>(), 1e-9);
    }

    [Fact]
    public void Averages_have_the_gradients_that_their_backward_functions_give()
    {
        Tensor x = Random(2, 3, 5, 6).requires_grad_(), volume = Random(1, 2, 4, 5, 3).requires_grad_();
        Same(x, F.avg_pool2d(x, [3, 2], [2, 2], [1, 1], true, false), g => F.avg_pool2d_backward(g, x, [3, 2], [2, 2], [1, 1], true, false));
        Same(volume, F.avg_pool3d(volume, [2, 2, 2], divisor_override: 3), g => F.avg_pool3d_backward(g, volume, [2, 2, 2], divisor_override: 3));
        Same(volume, F.adaptive_avg_pool3d(volume, [2, 3, 2]), g => F.adaptive_avg_pool3d_backward(torch.zeros_like(volume), g, volume));
    }

    [Fact]
    public void Nearest_upsampling_has_the_gradient_that_its_backward_function_gives()
    {
        Tensor line = Random(2, 3, 5).requires_grad_(), image = Random(2, 3, 4, 5).requires_grad_(), volume = Random(1, 2, 3, 2, 4).requires_grad_();
        Same(line, F.upsample_nearest1d(line, 8, null), g => F.upsample_nearest1d_backward(g, 8, 5, null));
        Same(image, F.upsample_nearest2d(image, [7, 6]), g => F.upsample_nearest2d_backward(g, image.shape, [7, 6]));
        Same(volume, F.upsample_nearest3d(volume, scaleFactors: [2, 1.5, 1.2]), g => F.upsample_nearest3d_backward(g, volume.shape, scaleFactors: [2, 1.5, 1.2]));
    }

    [Fact]
    public void Max_pooling_takes_a_NaN_for_the_largest()
    {
        Tensor x = torch.tensor(new[] { 1, double.NaN, 3, 2 }).reshape(1, 1, 4);
        (Tensor y, Tensor at) = F.max_pool1d_with_indices(x, 2);
        Assert.Equal([double.NaN, 3], y.data<double>().ToArray());
        Assert.Equal([1L, 2], at.data<long>().ToArray());
    }

    [Fact]
    public void Dropout_leaves_an_input_alone_outside_training()
    {
        Tensor x = Random(3, 4);
        using (Tensor y = F.dropout(x, 0.5, training: false), z = F.alpha_dropout(x))
        {
            Assert.True(x.Equals(y));
            Assert.True(x.Equals(z));
        }
        Assert.False(x.IsInvalid);
    }

    [Fact]
    public void Dropout_in_place_writes_to_its_input()
    {
        Tensor x = torch.ones(1000), y = F.dropout(x, 0.5, inplace: true);
        Assert.True(x.Equals(y));
        Assert.True(x.eq(0).logical_or(x.eq(2)).all().item<bool>());
        Assert.InRange(x.mean().item<float>(), 0.8f, 1.2f); // 6 standard deviations: a false alarm in 10^9
    }

    [Fact]
    public void What_lies_outside_a_sampled_image_is_zero_even_beside_a_NaN()
    {
        Tensor x = torch.full([1, 1, 2, 2], float.NaN), y = F.grid_sample(x, torch.full([1, 1, 1, 2], 5f));
        Assert.Equal(0, y.item<float>());
    }

    [Fact]
    public void Pixel_unshuffle_undoes_pixel_shuffle()
    {
        Tensor x = Random(2, 12, 3, 2);
        Assert.True(x.Equals(F.pixel_unshuffle(F.pixel_shuffle(x, 2), 2)));
    }

    [Fact]
    public void Who_may_meet_nobody_gets_zeros_from_attention()
    {
        Tensor q = Random(1, 2, 3), mask = torch.tensor(new[] { true, true, false, false }).reshape(2, 2);
        Tensor y = F.scaled_dot_product_attention(q, q, q, mask);
        Assert.Equal(0, y[0, 1].abs().sum().item<double>());
        Assert.False(y.isnan().any().item<bool>());
    }

    [Fact]
    public void Batch_norm_of_whole_images_is_group_norm_of_one_example()
    {
        Tensor x = Random(1, 4, 5, 3);
        Assert.True(F.batch_norm(x, null, null, training: true).allclose(F.group_norm(x, 4), 1e-12, 1e-12));
    }

    private static readonly Dictionary<string, Func<Tensor, Tensor>> OfImages = new()
    {
        ["conv2d"] = x => F.conv2d(x, Random(3, 2, 2, 2), Random(3)),
        ["conv2d of whole images"] = x => F.conv2d(x, Random(3, 2, 6, 4)),
        ["conv_transpose2d"] = x => F.conv_transpose2d(x, Random(2, 3, 2, 2), Random(3), strides: [2]),
        ["max_pool2d"] = x => F.max_pool2d(x, 2),
        ["avg_pool2d"] = x => F.avg_pool2d(x, 2),
        ["adaptive_max_pool2d"] = x => F.adaptive_max_pool2d(x, [2, 2]),
        ["adaptive_avg_pool2d"] = x => F.adaptive_avg_pool2d(x, 2),
        ["batch_norm"] = x => F.batch_norm(x, null, null, Random(2), Random(2), training: true),
        ["instance_norm"] = x => F.instance_norm(x),
        ["layer_norm"] = x => F.layer_norm(x, [4], Random(4)),
        ["group_norm"] = x => F.group_norm(x, 2, Random(2)),
        ["local_response_norm"] = x => F.local_response_norm(x, 2),
        ["interpolate"] = x => F.interpolate(x, [3, 3], mode: torch.InterpolationMode.Bilinear),
        ["pad"] = x => F.pad(x, [1, 2], PaddingModes.Constant, 3),
        ["pad reflect"] = x => F.pad(x, [1, 2, 0, 1], PaddingModes.Reflect),
        ["unfold"] = x => F.unfold(x, 2),
        ["pixel_unshuffle"] = x => F.pixel_unshuffle(x, 2),
        ["grid_sample"] = x => F.grid_sample(x, torch.zeros([x.shape[0], 3, 3, 2], dtype: x.dtype)),
        ["dropout"] = x => F.dropout(x),
        ["dropout2d"] = x => F.dropout2d(x),
    };

    public static TheoryData<string> Names => new(OfImages.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_images_give_no_results(string name)
    {
        Tensor x = torch.zeros([0, 2, 6, 4], dtype: ScalarType.Float64, requires_grad: true), y = OfImages[name](x);
        long[] one = OfImages[name](torch.zeros([1, 2, 6, 4], dtype: ScalarType.Float64)).shape;
        Assert.Equal([0, .. one[1..]], y.shape);
        Assert.Equal(x.shape, torch.autograd.grad([y.sum()], [x])[0].shape);
    }

    [Fact]
    public void Two_threads_at_once_get_what_each_gets_alone()
    {
        Tensor[] images = [Random(8, 2, 18, 20), Random(9, 2, 18, 20) * 2];
        Tensor Run(Tensor x)
        {
            Tensor leaf = x.clone().requires_grad_();
            Tensor y = F.conv2d(leaf, Random(6, 2, 3, 3), Random(6), padding: [1]);
            y = F.interpolate(F.max_pool2d(F.batch_norm(y, null, null, training: true), 2), scale_factor: [2.0], mode: torch.InterpolationMode.Bilinear);
            return torch.autograd.grad([F.layer_norm(y, y.shape[1..]).pow(3).sum()], [leaf])[0];
        }
        Tensor[] alone = Array.ConvertAll(images, Run), together = new Tensor[20];
        Parallel.For(0, together.Length, i => together[i] = Run(images[i % 2]));
        for (int i = 0; i < together.Length; i++) Assert.True(alone[i % 2].Equals(together[i]), $"run {i} differs");
    }

    private static void Same(Tensor x, Tensor y, Func<Tensor, Tensor> backward)
    {
        Tensor g = Random(y.shape) + 0.5, wanted = torch.autograd.grad([y], [x], [g])[0];
        Assert.True(wanted.allclose(backward(g), 1e-12, 1e-12));
    }

    private static Tensor Random(params long[] shape) => LayerCase.Numbers(shape, shape.Length, ScalarType.Float64);
}
