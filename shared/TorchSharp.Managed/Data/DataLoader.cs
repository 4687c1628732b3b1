using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>Batches of items that are tensors with names: each tensor of a batch stacks those of its items along a new first dimension.</summary>
public class DataLoader : DataLoader<Dictionary<string, Tensor>, Dictionary<string, Tensor>>
{
    /// <summary>With an order of your own; see the general loader for the parameters.</summary>
    public DataLoader(torch.utils.data.Dataset dataset, int batchSize, IEnumerable<long> shuffler, torch.Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>In the dataset's order, or shuffled; see the general loader for the parameters.</summary>
    public DataLoader(torch.utils.data.Dataset dataset, int batchSize, bool shuffle = false, torch.Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    private static Dictionary<string, Tensor> Collate(IEnumerable<Dictionary<string, Tensor>> items, torch.Device device)
    {
        Dictionary<string, Tensor>[] all = items.ToArray();
        var batch = new Dictionary<string, Tensor>();
        foreach (string name in all[0].Keys)
        {
            if (Array.FindIndex(all, item => !item.ContainsKey(name)) is int at and >= 0) throw new ArgumentException(Messages.ItemLacks(name, at));
            batch[name] = torch.stack(Array.ConvertAll(all, item => item[name]));
        }
        return batch;
    }
}
