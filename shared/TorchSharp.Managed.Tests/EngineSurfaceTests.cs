using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>What surrounds the operations: devices, settings, memory given and taken, tensors written into.</summary>
public class EngineSurfaceTests
{
    private static readonly Dictionary<string, Action> Gpu = new()
    {
        ["tensor.cuda()"] = () => zeros(2).cuda(),
        ["tensor.to(string)"] = () => zeros(2).to("cuda"),
        ["tensor.to(device)"] = () => zeros(2).to(new Device("cuda:0")),
        ["tensor.to(kind)"] = () => zeros(2).to(DeviceType.CUDA),
        ["tensor.to(dtype, device)"] = () => zeros(2).to(ScalarType.Float64, new Device(0)),
        ["tensor.mps()"] = () => zeros(2).mps(),
        ["torch.CUDA"] = () => _ = CUDA,
        ["torch.device"] = () => device("cuda"),
        ["set_default_device"] = () => set_default_device("cuda"),
        ["zeros"] = () => zeros(2, device: new Device("cuda")),
        ["ones"] = () => ones(2, 3, device: new Device("cuda")),
        ["empty"] = () => empty(2, device: new Device("cuda")),
        ["full"] = () => full(2, 1.0, device: new Device("cuda")),
        ["eye"] = () => eye(2, device: new Device("cuda")),
        ["arange"] = () => arange(2, device: new Device("cuda")),
        ["linspace"] = () => linspace(0, 1, 3, device: new Device("cuda")),
        ["logspace"] = () => logspace(0, 1, 3, device: new Device("cuda")),
        ["tensor"] = () => tensor(new[] { 1f }, device: new Device("cuda")),
        ["tensor of a number"] = () => tensor(1f, device: new Device("cuda")),
        ["as_tensor"] = () => as_tensor(new[] { 1f }, device: new Device("cuda")),
        ["rand"] = () => rand(2, device: new Device("cuda")),
        ["randn"] = () => randn(2, device: new Device("cuda")),
        ["randint"] = () => randint(0, 4, 2, device: new Device("cuda")),
        ["randperm"] = () => randperm(2, device: new Device("cuda")),
        ["zeros_like"] = () => zeros_like(zeros(2), device: new Device("cuda")),
        ["rand_like"] = () => rand_like(zeros(2), device: new Device("cuda")),
        ["new_zeros"] = () => zeros(2).new_zeros([2], device: new Device("cuda")),
        ["hann_window"] = () => hann_window(4, device: new Device("cuda")),
        ["empty_strided"] = () => empty_strided([2], [1], device: new Device("cuda")),
        ["tril_indices"] = () => tril_indices(2, 2, device: new Device("cuda")),
        ["Generator"] = () => _ = new Generator(0, new Device("cuda")),
        ["module.to"] = () => nn.Linear(2, 2).to("cuda"),
        ["module.cuda"] = () => nn.Linear(2, 2).cuda(),
        ["Linear"] = () => nn.Linear(2, 2, device: new Device("cuda")),
    };

    public static TheoryData<string> GpuPaths => new(Gpu.Keys);

    [Theory]
    [MemberData(nameof(GpuPaths))]
    public void Asked_for_a_GPU_it_says_which_engine_has_one(string path) =>
        Assert.Contains("TensorEngine=torchsharp-cuda", Assert.Throws<InvalidOperationException>(Gpu[path]).Message);

    [Fact]
    public void There_is_no_GPU()
    {
        Assert.False(cuda.is_available() || cuda.is_cudnn_available() || cuda_is_available() || mps_is_available());
        Assert.Equal(0, cuda.device_count());
        Assert.Equal(DeviceType.CPU, get_default_device().type);
        cuda.synchronize();
        set_default_device("cpu");
        Assert.Equal(1, get_num_interop_threads());
        backends.cuda.enable_math_sdp(false);
        Assert.False(backends.cuda.math_sdp_enabled());
        backends.cuda.enable_math_sdp(true);
    }

    [Fact]
    public void A_tensor_over_a_buffer_sees_the_array()
    {
        float[] memory = [1, 2, 3, 4, 5];
        Tensor seen = frombuffer(memory, ScalarType.Float32, 3, 1);
        memory[1] = 20;
        seen[2] = 40f;
        Assert.Equal([20, 3, 40], seen.data<float>().ToArray());
        Assert.Equal(40, memory[3]);
        Assert.Equal([20, 3, 40, 5], frombuffer(memory, ScalarType.Float64, offset: 1).data<double>().ToArray());
        Assert.Equal([true, false], frombuffer(new[] { true, false }, ScalarType.Bool).data<bool>().ToArray());
        Assert.Contains("5 elements", Assert.Throws<ArgumentException>(() => frombuffer(memory, ScalarType.Float32, 4, 2)).Message);
        Assert.Contains("2 dimensions", Assert.Throws<ArgumentException>(() => frombuffer(new float[2, 2], ScalarType.Float32)).Message);
    }

    [Fact]
    public void Strides_are_as_asked()
    {
        Tensor columns = empty_strided([2, 3], [1, 2], ScalarType.Float64);
        columns.copy_(arange(6).reshape(2, 3));
        Assert.Equal([1, 2], columns.stride());
        Assert.Equal([0, 3, 1, 4, 2, 5], columns.storage<double>().ToArray());
        Assert.Equal(0, empty_strided([0, 3], [1, 2]).numel());
        Assert.Contains("strides", Assert.Throws<ArgumentException>(() => empty_strided([2], [1, 2])).Message);
    }

    [Fact]
    public void A_storage_is_the_memory_in_its_own_order()
    {
        Tensor x = arange(6, dtype: ScalarType.Int64).reshape(2, 3), y = x.t();
        Storage<long> memory = y.storage<long>();
        Assert.Equal([0, 1, 2, 3, 4, 5], memory.ToArray());
        memory[1] = 10;
        memory[(3, 5)] = 7;
        memory[^1..] = 9;
        Assert.Equal([0, 10, 2, 7, 7, 9], x.data<long>().ToArray());
        Assert.Equal(2, memory[2..].IndexOf(7) + memory[2..][0] - 1);
        memory[..2].copy_([5, 6]);
        Assert.Equal([5, 6, 2], memory[..3].tolist());
        Assert.True(memory.Contains(9) && !memory.Contains(3) && is_storage(memory));
        Assert.Equal(48UL, memory.nbytes());
        Assert.Equal(8, memory.element_size());
        Assert.Equal([5f, 6f], x.storage<float>()[..2].ToArray());
        Assert.Equal(1, tensor(new[] { true }).storage<bool>().element_size());
        Storage<long> single = 3;
        Assert.Contains("single value", Assert.Throws<InvalidOperationException>(() => single.Count).Message);
    }

    [Fact]
    public void A_tensor_written_into_takes_the_size_of_the_result()
    {
        Tensor x = zeros(2, 2);
        Assert.Equal([3, 1], x.ones(3, 1).shape);
        Assert.Equal([1f, 1, 1], x.data<float>().ToArray());
        Assert.Equal([4f, 4], x.full([2], 4).data<float>().ToArray());
        Assert.Equal([1f, 0, 0, 0, 1, 0], x.eye(2, 3).data<float>().ToArray());
        Assert.Equal([1f, 1.5f, 2], x.arange_out(1, 2.5, 0.5).data<float>().ToArray());
        Assert.Equal(0, x.zeros(2).sum().item<float>());
        manual_seed(3);
        Tensor expected = rand(2, 3), drawn = empty(0);
        manual_seed(3);
        rand_out(drawn, 2, 3);
        Assert.True(drawn.Equals(expected));
        Assert.Equal([0L, 1, 2, 3], randperm_out(zeros(0, dtype: ScalarType.Int64), 4).sort().Values.data<long>().ToArray());
        Assert.All(randint_out(zeros(0), 3, [20]).data<float>().ToArray(), v => Assert.InRange(v, 0, 2));
        Tensor leaf = zeros(2, requires_grad: true);
        Assert.Contains("leaf", Assert.Throws<InvalidOperationException>(() => leaf.zeros(3)).Message);
    }

    [Fact]
    public void Single_numbers_are_those_of_a_tensor_of_one()
    {
        using var a = new Generator(5);
        using var b = new Generator(5);
        Assert.Equal(rand(1, generator: a).item<float>(), rand_float(b));
        Assert.Equal(randn(1, generator: a).item<float>(), randn_float(b));
        Assert.Equal(randint(3, 90, new long[] { 1 }, generator: a).item<long>(), randint_long(3, 90, b));
        Assert.InRange(randint_int(2, 4, b), 2, 3);
        Assert.InRange(randint_int(2, b), 0, 1);
        _ = randint_bool(b);
    }

    [Fact]
    public void Elements_and_bytes_can_be_read_one_by_one()
    {
        Tensor x = tensor(new double[,] { { 1, 2 }, { 3, 4 } });
        Assert.Equal(2, x.t().ReadCpuDouble(2));
        Assert.Equal(3, x.@int().ReadCpuInt32(2));
        using var stream = new MemoryStream();
        x.WriteBytesToStream(stream);
        stream.Position = 0;
        Tensor y = zeros_like(x);
        y.ReadBytesFromStream(stream);
        Assert.True(x.Equals(y));
        stream.Position = 0;
        using var saved = new MemoryStream();
        x.Save(new BinaryWriter(saved));
        saved.Position = 0;
        Assert.True(Tensor.Load(saved).Equals(x));
    }

    [Fact]
    public void A_tensor_set_to_another_sees_its_memory()
    {
        Tensor x = zeros(3), y = ones(2, 2);
        x.set_(y);
        y[0, 1] = 5f;
        Assert.Equal([1f, 5, 1, 1], x.data<float>().ToArray());
    }

    [Fact]
    public void A_Jacobian_has_a_row_for_each_element()
    {
        Tensor x = tensor(new double[] { 1, 2 }), y = tensor(new double[] { 3, 4, 5 });
        Tensor square = autograd.functional.jacobian(t => t.square(), x);
        Assert.True(square.Equals(tensor(new double[,] { { 2, 0 }, { 0, 4 } })));

        Tensor[] outer = autograd.functional.jacobian((Tensor[] t) => t[0].outer(t[1]), x, y).ToArray();
        Assert.Equal([2, 3, 2], outer[0].shape);
        Assert.Equal([2, 3, 3], outer[1].shape);
        Assert.Equal(4, outer[0][1, 1, 1].item<double>());
        Assert.Equal(2, outer[1][1, 2, 2].item<double>());

        Tensor[] several = autograd.functional.jacobian((Tensor[] t) => [t[0].sum(), t[1] * 2, ones(1)], x, y).ToArray();
        Assert.Equal(6, several.Length);
        Assert.Equal([1, 1], several[0].data<double>().ToArray());
        Assert.Equal(0, several[1].abs().sum().item<double>());
        Assert.True(several[3].Equals(2 * eye(3, dtype: ScalarType.Float64)));
        Assert.Equal([1, 2], several[4].shape);
        Assert.Contains("Int64", Assert.Throws<ArgumentException>(() => autograd.functional.jacobian((Tensor t) => t * 1, tensor(1L))).Message);
    }

    [Theory]
    [InlineData(HistogramBinSelector.Sqrt, 8)]
    [InlineData(HistogramBinSelector.Sturges, 7)]
    [InlineData(HistogramBinSelector.Rice, 8)]
    [InlineData(HistogramBinSelector.Scott, 4)]
    [InlineData(HistogramBinSelector.Doane, 8)]
    [InlineData(HistogramBinSelector.Stone, 1)]
    public void A_rule_chooses_the_number_of_bins(HistogramBinSelector rule, int bins)
    {
        // numpy.histogram_bin_edges((arange(60) ** 2) % 97 / 10, bins=rule)
        Tensor x = (arange(60).square() % 97).to_type(ScalarType.Float64) / 10;
        (Tensor hist, Tensor edges) = histogram(x, rule);
        Assert.Equal(bins, hist.numel());
        Assert.Equal(bins + 1, edges.numel());
        Assert.Equal(60, hist.sum().item<long>());
        Assert.Equal(1, (histogram(x, rule, density: true).hist * edges.diff()).sum().ToDouble(), 6);
    }
}
