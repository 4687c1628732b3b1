namespace TorchSharp.Tests;

/// <summary>Largest and smallest elements and their positions, however the lanes lie.</summary>
public class ExtremeTests
{
    public static TheoryData<long, long, bool> Cases => new()
    {
        { 1, 1, false }, { 3, 17, true }, { 40, 33, true }, { 100, 300, false }, { 300, 100, true }, { 2, 40_000, true }, { 40_000, 3, false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_first_of_ties_is_found_and_NaN_wins(long rows, long columns, bool withNaN)
    {
        // Few different numbers, so that most lanes have ties.
        Tensor x = torch.randint(-4, 4, [rows, columns], generator: new torch.Generator((ulong)(rows + columns))).to(torch.float64) / 8;
        if (withNaN) x[rows / 2, columns / 3] = double.NaN;

        foreach (torch.ScalarType dtype in withNaN ? new[] { torch.float32, torch.float64 } : [torch.float32, torch.float64, torch.int32, torch.int64])
        {
            Tensor whole = dtype is torch.ScalarType.Int32 or torch.ScalarType.Int64 ? (x * 8).to(dtype) : x.to(dtype);
            foreach (bool largest in (bool[])[true, false])
            {
                Check(whole, 0, largest);
                Check(whole, 1, largest);
                Check(whole.t(), 0, largest);
                Check(whole.t(), 1, largest);
                Check(whole.reshape(-1), 0, largest);
                Check(whole.flip(1)[.., torch.TensorIndex.Slice(null, null, 2)], 0, largest);
            }
        }
    }

    private static void Check(Tensor x, long dim, bool largest)
    {
        (Tensor values, Tensor indices) = largest ? x.max(dim) : x.min(dim);
        Tensor alone = largest ? x.amax([dim]) : x.amin([dim]);
        Tensor at = largest ? x.argmax(dim) : x.argmin(dim);

        double[] elements = [.. x.contiguous().to(torch.float64).data<double>()];
        int rank = (int)x.dim(), length = (int)x.shape[dim], others = elements.Length / length;
        int step = rank == 1 || dim == 1 ? 1 : others, start = rank == 1 || dim == 0 ? 1 : length;
        for (int lane = 0; lane < others; lane++)
        {
            int best = 0;
            for (int i = 1; i < length; i++)
            {
                double candidate = elements[lane * start + i * step], so_far = elements[lane * start + best * step];
                if (!double.IsNaN(so_far) && (double.IsNaN(candidate) || (largest ? candidate > so_far : candidate < so_far))) best = i;
            }
            double expected = elements[lane * start + best * step];
            Assert.Equal(expected, Lane(values, lane).ToDouble());
            Assert.Equal(expected, Lane(alone, lane).ToDouble());
            Assert.Equal(best, Lane(indices, lane).ToInt64());
            Assert.Equal(best, Lane(at, lane).ToInt64());
            if (lane == 200) break;
        }
    }

    private static Tensor Lane(Tensor y, int lane) => y.dim() == 0 ? y : y[lane];

    [Theory]
    [InlineData(5, 7)]
    [InlineData(64, 128)]
    [InlineData(131, 67)]
    [InlineData(3, 1000)]
    public void A_transposed_copy_has_every_element_in_its_place(long rows, long columns)
    {
        foreach (torch.ScalarType dtype in (torch.ScalarType[])[torch.float32, torch.float64, torch.int32, torch.int64, torch.uint8])
        {
            Tensor x = torch.randint(0, 200, [3, rows, columns], dtype, generator: new torch.Generator(1));
            Tensor y = x.permute(0, 2, 1).contiguous();
            Tensor z = x[.., torch.TensorIndex.Slice(1), torch.TensorIndex.Slice(2)].permute(2, 0, 1).contiguous();

            for (long i = 0; i < rows; i += 2)
            {
                Assert.True(x[.., i].eq(y[.., .., i]).all().ToBoolean());
                if (i > 0) Assert.True(x[.., i, torch.TensorIndex.Slice(2)].eq(z[.., .., i - 1].t()).all().ToBoolean());
            }
        }
    }
}
