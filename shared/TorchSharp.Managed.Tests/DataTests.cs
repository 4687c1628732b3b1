using static TorchSharp.torch.utils.data;

namespace TorchSharp.Tests;

[Collection("default generator")]
public class DataTests
{
    [Theory]
    [InlineData(false, 4, 2)]
    [InlineData(true, 3, 3)]
    public void Batches_cover_the_dataset_in_order(bool dropLast, int batches, int lastSize)
    {
        using var loader = DataLoader(Numbers(11), 3, drop_last: dropLast);
        Assert.Equal(batches, loader.Count);
        var sizes = new List<long>();
        var seen = new List<long>();
        foreach (IList<Tensor> batch in loader)
        {
            Assert.Equal([batch[0].size(0), 2], batch[1].shape);
            sizes.Add(batch[0].size(0));
            seen.AddRange(batch[0].data<long>().ToArray());
        }
        Assert.Equal(batches, sizes.Count);
        Assert.Equal(lastSize, sizes[^1]);
        Assert.Equal(Enumerable.Range(0, dropLast ? 9 : 11).Select(i => (long)i), seen);
    }

    // TorchSharp's own order for this seed.
    [Fact]
    public void A_seed_gives_TorchSharps_order_in_every_pass()
    {
        using var loader = DataLoader(Numbers(10), 4, shuffle: true, seed: 7);
        long[] first = Pass(loader);
        Assert.Equal([7, 4, 2, 1, 5, 0, 8, 6, 3, 9], first);
        Assert.Equal(first, Pass(loader));
    }

    [Fact]
    public void Without_a_seed_each_pass_is_shuffled_anew_by_the_default_generator()
    {
        using var loader = DataLoader(Numbers(50), 8, shuffle: true);
        torch.manual_seed(1);
        long[] first = Pass(loader), second = Pass(loader);
        Assert.NotEqual(first, second);
        Assert.Equal(Enumerable.Range(0, 50).Select(i => (long)i), second.Order());
        torch.manual_seed(1);
        Assert.Equal(first, Pass(loader));
    }

    [Fact]
    public void An_order_of_ones_own_is_followed()
    {
        using var loader = DataLoader(Numbers(5), 2, new long[] { 4, 0, 4 });
        Assert.Equal([4, 0, 4], Pass(loader));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Named_tensors_are_stacked_whatever_the_number_of_workers(int workers)
    {
        using var loader = DataLoader(new Squares(), 3, num_worker: workers);
        var squares = new List<float>();
        foreach (Dictionary<string, Tensor> batch in loader)
        {
            Assert.Equal([batch["x"].size(0), 1], batch["x"].shape);
            squares.AddRange(batch["square"].data<float>().ToArray());
        }
        Assert.Equal([0, 1, 4, 9, 16, 25, 36], squares);
    }

    [Fact]
    public void A_batch_is_disposed_when_the_next_is_asked_for_unless_told_otherwise()
    {
        Tensor? kept = null;
        foreach (IList<Tensor> batch in DataLoader(Numbers(4), 2)) kept ??= batch[0];
        Assert.True(kept!.IsInvalid);
        kept = null;
        foreach (IList<Tensor> batch in DataLoader(Numbers(4), 2, disposeBatch: false)) kept ??= batch[0];
        Assert.Equal([0, 1], kept!.data<long>().ToArray());
    }

    [Fact]
    public void A_function_of_ones_own_makes_the_batch()
    {
        var loader = new Modules.DataLoader<Dictionary<string, Tensor>, double>(new Squares(), 4, (items, _) => items.Sum(i => i["square"].item<float>()));
        Assert.Equal([14, 77], loader.ToArray());
    }

    [Fact]
    public void Errors_name_what_is_wrong()
    {
        Assert.Contains("batchSize is 0", Assert.Throws<ArgumentOutOfRangeException>(() => DataLoader(Numbers(3), 0)).Message);
        Assert.Contains("has 0 items", Assert.Throws<ArgumentException>(() => DataLoader(Numbers(0), 2)).Message);
        Assert.Contains("[3] and [2, 2]", Assert.Throws<ArgumentException>(() => TensorDataset(torch.zeros(3), torch.zeros(2, 2))).Message);
        Assert.Throws<ArgumentNullException>(() => TensorDataset());
    }

    private static Modules.TensorDataset Numbers(long count) => TensorDataset(torch.arange(count), torch.zeros(count, 2));

    private static long[] Pass(Modules.IterableDataLoader loader) => loader.SelectMany(batch => batch[0].data<long>().ToArray()).ToArray();

    private sealed class Squares : Dataset
    {
        public override long Count => 7;

        public override Dictionary<string, Tensor> GetTensor(long index) =>
            new() { ["x"] = torch.tensor(new[] { (float)index }), ["square"] = torch.tensor((float)(index * index)) };
    }
}
