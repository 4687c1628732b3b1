using System.Collections;
using TorchSharp.Engine;
using TorchSharp.Utils;

namespace TorchSharp.Modules;

/// <summary>Batches of a dataset's items, in its order, in random order, or in an order of your own.</summary>
public class DataLoader<T, S> : IEnumerable<S>, IDisposable
{
    /// <summary>With an order of your own.</summary>
    /// <param name="dataset">Where items come from.</param>
    /// <param name="batchSize">Items in a batch, at least 1.</param>
    /// <param name="collate_fn">Makes a batch of items.</param>
    /// <param name="shuffler">Which items in which order; enumerated anew in each pass.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="num_worker">How many threads make items.</param>
    /// <param name="drop_last">Leaves out a last batch that is not full.</param>
    /// <param name="disposeBatch">Disposes the tensors of a batch when the next is asked for. Clone what is to live longer.</param>
    /// <param name="disposeDataset">Disposes the dataset with the loader.</param>
    public DataLoader(torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn, IEnumerable<long> shuffler, torch.Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
    {
        if (batchSize < 1) throw new ArgumentOutOfRangeException(nameof(batchSize), Messages.AtLeastOne("DataLoader", "batchSize", batchSize));
        if (dataset.Count < 1) throw new ArgumentException(Messages.EmptyDataset(dataset.Count), nameof(dataset));
        (this.dataset, batch_size, this.collate_fn, sampler) = (dataset, batchSize, collate_fn, shuffler);
        (this.drop_last, num_workers) = (drop_last, Math.Max(num_worker, 1));
        (DisposeBatch, DisposeDataset) = (disposeBatch, disposeDataset);
        Device = torch.InitializeDevice(device);
    }

    /// <summary>In the dataset's order, or shuffled.</summary>
    /// <param name="dataset">Where items come from.</param>
    /// <param name="batchSize">Items in a batch, at least 1.</param>
    /// <param name="collate_fn">Makes a batch of items.</param>
    /// <param name="shuffle">Random order: with a seed the same in each pass, without one a new one in each.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="seed">What the random order comes from.</param>
    /// <param name="num_worker">How many threads make items.</param>
    /// <param name="drop_last">Leaves out a last batch that is not full.</param>
    /// <param name="disposeBatch">Disposes the tensors of a batch when the next is asked for. Clone what is to live longer.</param>
    /// <param name="disposeDataset">Disposes the dataset with the loader.</param>
    public DataLoader(torch.utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, torch.Device, S> collate_fn, bool shuffle = false, torch.Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : this(dataset, batchSize, collate_fn, shuffle ? new FisherYatesShuffler(dataset.Count, seed) : InOrder(dataset.Count), device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>Where items come from.</summary>
    public torch.utils.data.Dataset<T> dataset { get; }

    /// <summary>Items in a batch.</summary>
    public int batch_size { get; }

    /// <summary>Whether a last batch that is not full is left out.</summary>
    public bool drop_last { get; }

    /// <summary>Which items in which order.</summary>
    public IEnumerable<long> sampler { get; }

    /// <summary>How many threads make items.</summary>
    public int num_workers { get; }

    /// <summary>Makes a batch of items.</summary>
    public Func<IEnumerable<T>, torch.Device, S> collate_fn { get; }

    /// <summary>The CPU.</summary>
    public torch.Device Device { get; }

    /// <summary>Whether the tensors of a batch are disposed when the next is asked for.</summary>
    public bool DisposeBatch { get; }

    /// <summary>Whether the dataset is disposed with the loader.</summary>
    public bool DisposeDataset { get; }

    /// <summary>How many batches there are in a pass.</summary>
    public long Count => drop_last ? dataset.Count / batch_size : (dataset.Count - 1) / batch_size + 1;

    /// <summary>One pass over the batches.</summary>
    public IEnumerator<S> GetEnumerator()
    {
        foreach (long[] indices in sampler.Chunk(batch_size))
        {
            if (drop_last && indices.Length < batch_size) yield break;
            DisposeScope scope = torch.NewDisposeScope();
            S batch;
            IReadOnlyList<IDisposable> made;
            try
            {
                batch = Batch(indices);
                made = scope.DisposablesView;
                scope.Detach(made);
            }
            finally
            {
                scope.Dispose();
            }
            try
            {
                yield return batch;
            }
            finally
            {
                if (DisposeBatch)
                    foreach (IDisposable tensor in made) tensor.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Disposes the dataset, if the loader was told to.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the dataset, if the loader was told to.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && DisposeDataset) dataset.Dispose();
    }

    private protected virtual S Batch(long[] indices)
    {
        var items = new T[indices.Length];
        if (num_workers == 1)
        {
            for (int i = 0; i < items.Length; i++) items[i] = dataset.GetTensor(indices[i]);
        }
        else
        {
            Parallel.For(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = num_workers }, i => items[i] = dataset.GetTensor(indices[i]));
        }
        return collate_fn(items, Device);
    }

    private static IEnumerable<long> InOrder(long count)
    {
        for (long i = 0; i < count; i++) yield return i;
    }
}
