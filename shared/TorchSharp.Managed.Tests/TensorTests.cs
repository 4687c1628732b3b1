namespace TorchSharp.Tests;

/// <summary>What the golden values do not say: memory, conversions, scopes, modes.</summary>
public class TensorTests
{
    [Fact]
    public void Creation_copies_the_array()
    {
        double[] data = [1, 2, 3];
        Tensor t = torch.tensor(data);
        data[0] = 9;
        Assert.Equal([1.0, 2.0, 3.0], t.data<double>().ToArray());
    }

    [Fact]
    public void Numbers_take_the_dtype_of_their_net_type()
    {
        Assert.Equal(ScalarType.Int32, torch.tensor(1).dtype);
        Assert.Equal(ScalarType.Int64, torch.tensor(1L).dtype);
        Assert.Equal(ScalarType.Float32, torch.tensor(1f).dtype);
        Assert.Equal(ScalarType.Float64, torch.tensor(1.0).dtype);
        Assert.Equal(ScalarType.Bool, torch.tensor(true).dtype);
        Assert.Equal(ScalarType.Byte, torch.tensor((byte)1).dtype);
        Assert.Equal(ScalarType.Int64, torch.arange(3).dtype);
        Assert.Equal(ScalarType.Float32, torch.zeros(3).dtype);
    }

    [Fact]
    public void Arrays_of_two_to_four_dimensions_keep_their_shape()
    {
        Assert.Equal([1, 2], torch.tensor(new[,] { { 1f, 2f } }).shape);
        Assert.Equal([2, 1, 3], torch.tensor(new long[2, 1, 3]).shape);
        Assert.Equal([1, 2, 3, 4], torch.tensor(new double[1, 2, 3, 4]).shape);
        Assert.Equal([2, 2], torch.from_array(new[,] { { true, false }, { false, true } }).shape);
    }

    [Fact]
    public void An_accessor_reads_and_writes_through_views()
    {
        Tensor t = torch.arange(6).reshape(2, 3);
        var accessor = t.t().data<long>();
        Assert.Equal([0L, 3, 1, 4, 2, 5], accessor.ToArray());
        Assert.Equal(5, accessor[2, 1]);
        accessor[2, 1] = 50;
        Assert.Equal(50, t[1, 2].item<long>());
        Assert.Equal(6, accessor.Count);
        Assert.Equal(new long[,] { { 0, 1, 2 }, { 3, 4, 50 } }, t.data<long>().ToNDArray());
    }

    [Fact]
    public void Bools_are_read_as_bools()
    {
        Tensor mask = torch.tensor(new[] { 1.0, -1.0 }) > 0;
        Assert.Equal([true, false], mask.data<bool>().ToArray());
        Assert.True(mask[0].item<bool>());
        Assert.True((bool)mask.any());
    }

    [Fact]
    public void The_only_element_converts_to_any_number()
    {
        Tensor t = torch.tensor(2.75);
        Assert.Equal(2.75, t.ToDouble());
        Assert.Equal(2.75f, t.ToSingle());
        Assert.Equal(2, t.ToInt64());
        Assert.Equal(2, (int)t);
        Assert.True(t.ToBoolean());
    }

    [Fact]
    public void Setting_through_an_indexer_changes_the_tensor()
    {
        Tensor t = torch.zeros(3, 4, dtype: torch.float64);
        t[1] = torch.arange(4, dtype: torch.float64);
        t[.., 0] = torch.tensor(-1.0);
        t[2, 3] = torch.tensor(7.0);
        t[TensorIndex.Ellipsis, 1..3] += 10;
        Assert.Equal([-1.0, 10, 10, 0, -1, 11, 12, 3, -1, 10, 10, 7], t.data<double>().ToArray());
    }

    [Fact]
    public void A_scope_releases_what_is_not_moved_out()
    {
        Tensor kept, gone;
        using (torch.NewDisposeScope())
        {
            gone = torch.zeros(2);
            kept = (gone + 1).MoveToOuterDisposeScope();
        }
        Assert.True(gone.IsInvalid);
        Assert.False(kept.IsInvalid);
        Assert.Equal([1f, 1f], kept.data<float>().ToArray());
    }

    [Fact]
    public void Scopes_nest()
    {
        using DisposeScope outer = torch.NewDisposeScope();
        Tensor t;
        using (DisposeScope inner = torch.NewDisposeScope())
        {
            t = torch.ones(1);
            Assert.True(inner.Contains(t));
            inner.MoveToOuter(t);
        }
        Assert.True(outer.Contains(t));
        outer.Detach(t);
        Assert.Equal(0, outer.DisposablesCount);
    }

    [Fact]
    public void Requiring_derivatives_spreads_until_no_grad()
    {
        Tensor w = torch.ones(2, requires_grad: true);
        Assert.True((w * 2).sum().requires_grad);
        Assert.False((w * 2).is_leaf);
        Assert.False((w > 0).requires_grad);
        Assert.False((w * 2).detach().requires_grad);
        using (torch.no_grad())
        {
            Assert.False(torch.is_grad_enabled());
            Assert.False((w * 2).requires_grad);
            w.add_(1);
        }
        Assert.True(torch.is_grad_enabled());
        Assert.Equal(4f, w.sum().item<float>());
    }

    [Fact]
    public void The_default_dtype_is_used_for_real_numbers()
    {
        Assert.Equal(ScalarType.Float32, torch.get_default_dtype());
        Assert.Equal(ScalarType.Float32, (torch.arange(3) / 2).dtype);
        Assert.Equal(ScalarType.Float32, torch.full([2], 1.5).dtype);
        Assert.Throws<ArgumentException>(() => torch.set_default_dtype(ScalarType.Int64));
    }

    [Fact]
    public void Products_do_not_depend_on_the_number_of_threads()
    {
        var generator = new torch.Generator(3);
        Tensor a = torch.randn([181, 97], dtype: torch.float32, generator: generator), b = torch.randn([97, 53], dtype: torch.float32, generator: generator);
        int before = torch.get_num_threads();
        var results = new List<float[]>();
        foreach (int threads in new[] { 1, 2, 3, 16 })
        {
            torch.set_num_threads(threads);
            results.Add(torch.matmul(a, b).data<float>().ToArray());
        }
        torch.set_num_threads(before);
        Assert.All(results, r => Assert.Equal(results[0], r));
    }

    // Every size around the register tile and the blocks, against sums in double.
    [Fact]
    public void Products_of_any_size_are_sums_of_products()
    {
        foreach (int m in new[] { 1, 5, 6, 7, 97 })
        {
            foreach (int n in new[] { 1, 2, 15, 16, 17, 33 })
            {
                foreach (int k in new[] { 1, 8, 255, 257 })
                {
                    var generator = new torch.Generator((ulong)(m * 10_000 + n * 100 + k));
                    Tensor a = torch.randn([m, k], dtype: torch.float64, generator: generator), b = torch.randn([n, k], dtype: torch.float64, generator: generator).t();
                    Tensor expected = (a.unsqueeze(-1) * b).sum(1);
                    Assert.True(torch.matmul(a, b).allclose(expected, 0, 1e-12), $"{m} x {k} times {k} x {n}");
                    Tensor single = torch.matmul(a.@float(), b.@float());
                    Assert.True(single.@double().allclose(expected, 1e-5, 1e-4), $"{m} x {k} times {k} x {n} in float");
                }
            }
        }
    }

    [Fact]
    public void Sums_of_many_floats_stay_precise()
    {
        Tensor t = torch.full([1_000_000], 0.1f);
        Assert.Equal(100_000.0, t.sum().item<float>(), 100_000 * 1e-6);
        Assert.Equal(0.1f, t.mean().item<float>(), 1e-7f);
    }

    [Fact]
    public void A_generator_goes_on_from_its_state()
    {
        var generator = new torch.Generator(5);
        torch.randn(3, generator: generator);
        Tensor state = generator.get_state();
        float[] first = torch.randn(4, generator: generator).data<float>().ToArray();
        generator.set_state(state);
        Assert.Equal(first, torch.randn(4, generator: generator).data<float>().ToArray());
        Assert.Equal(5, generator.initial_seed());
    }
}
