using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>Batches of items that are lists of tensors: each tensor of a batch stacks those of its items along a new first dimension.</summary>
public class IterableDataLoader : DataLoader<IList<Tensor>, IList<Tensor>>
{
    /// <summary>With an order of your own; see the general loader for the parameters.</summary>
    public IterableDataLoader(torch.utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>In the dataset's order, or shuffled; see the general loader for the parameters.</summary>
    public IterableDataLoader(torch.utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, torch.Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    private protected override IList<Tensor> Batch(long[] indices) =>
        dataset is TensorDataset tensors ? tensors.Batch(indices) : base.Batch(indices);

    private static IList<Tensor> Collate(IEnumerable<IList<Tensor>> items, torch.Device device)
    {
        IList<Tensor>[] all = items.ToArray();
        var batch = new List<Tensor>(all[0].Count);
        if (Array.FindIndex(all, item => item.Count != all[0].Count) is int at and >= 0) throw new ArgumentException(Messages.ItemLengths(all[0].Count, all[at].Count, at));
        for (int k = 0; k < all[0].Count; k++) batch.Add(torch.stack(Array.ConvertAll(all, item => item[k])));
        return batch;
    }
}
