namespace TorchSharp.Tests;

/// <summary>Products against sums written out, at sizes around those of tiles, panels and blocks.</summary>
public class ProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 500, 300)]
    [InlineData(500, 1, 300)]
    [InlineData(8, 32, 64)]
    [InlineData(12, 33, 257)]
    [InlineData(13, 31, 700)]
    [InlineData(25, 100, 40)]
    [InlineData(244, 70, 300)]
    [InlineData(7, 5000, 30)]
    [InlineData(5, 9, 20_000)]
    public void Equals_the_sums_whatever_the_strides(int m, int n, int k)
    {
        Tensor a = Whole(m, k, 1), b = Whole(k, n, 2), expected = Sums(a, b);
        Tensor at = a.t().contiguous().t(), bt = b.t().contiguous().t();

        foreach (ScalarType type in (ScalarType[])[ScalarType.Float32, ScalarType.Float64, ScalarType.Int64])
            foreach (Tensor left in (Tensor[])[a, at])
                foreach (Tensor right in (Tensor[])[b, bt])
                    Assert.Equal(expected, left.to_type(type).matmul(right.to_type(type)).to_type(ScalarType.Int64));
    }

    [Fact]
    public void Every_other_row_and_column_of_a_matrix_multiplies_as_its_copy()
    {
        Tensor a = Whole(40, 120, 1).to_type(ScalarType.Float32)[.., torch.TensorIndex.Slice(null, null, 2)];
        Tensor b = Whole(60, 90, 2).to_type(ScalarType.Float32)[.., torch.TensorIndex.Slice(null, null, 3)];

        Assert.Equal(a.contiguous().matmul(b.contiguous()), a.matmul(b));
    }

    [Theory]
    [InlineData(3, 40, 24, 50)]
    [InlineData(9, 6, 7, 5)]
    public void A_batch_is_its_products(int batch, int m, int n, int k)
    {
        Tensor a = Whole(batch * m, k, 1).reshape(batch, m, k), b = Whole(batch * k, n, 2).reshape(batch, k, n);

        Tensor y = a.to_type(ScalarType.Float64).bmm(b.to_type(ScalarType.Float64));

        for (int i = 0; i < batch; i++) Assert.Equal(Sums(a[i], b[i]), y[i].to_type(ScalarType.Int64));
    }

    [Fact]
    public void Linear_adds_its_bias_and_has_the_gradients_of_its_parts()
    {
        Tensor x = Whole(3 * 5, 70, 1).reshape(3, 5, 70).to_type(ScalarType.Float64).requires_grad_();
        Tensor w = Whole(33, 70, 2).to_type(ScalarType.Float64).requires_grad_(), b = Whole(1, 33, 3).reshape(33).to_type(ScalarType.Float64).requires_grad_();
        Tensor g = Whole(15, 33, 4).reshape(3, 5, 33).to_type(ScalarType.Float64);

        Tensor y = torch.nn.functional.linear(x, w, b), parts = x.matmul(w.t()) + b;

        Assert.Equal(parts, y);
        Tensor[] inputs = [x, w, b];
        Assert.Equal(torch.autograd.grad([parts], inputs, [g]), torch.autograd.grad([y], inputs, [g]));
    }

    // Small whole numbers: every sum is exact in float, in any order.
    private static Tensor Whole(int rows, int columns, int seed)
    {
        var rng = new Random(seed);
        long[] values = new long[rows * columns];
        for (int i = 0; i < values.Length; i++) values[i] = rng.Next(-4, 5);
        return torch.tensor(values).reshape(rows, columns);
    }

    private static Tensor Sums(Tensor a, Tensor b)
    {
        long m = a.shape[0], k = a.shape[1], n = b.shape[1];
        long[] x = a.contiguous().data<long>().ToArray(), y = b.contiguous().data<long>().ToArray(), sums = new long[m * n];
        for (long i = 0; i < m; i++)
            for (long p = 0; p < k; p++)
                for (long j = 0; j < n; j++) sums[i * n + j] += x[i * k + p] * y[p * n + j];
        return torch.tensor(sums).reshape(m, n);
    }
}
