using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>Tensors cut into items along their first dimension, which has the same size in all of them.</summary>
public class TensorDataset : torch.utils.data.IterableDataset
{
    private readonly Tensor[] _tensors;

    internal TensorDataset(Tensor[] tensors)
    {
        if (tensors is null || tensors.Length == 0) throw new ArgumentNullException(nameof(tensors), Messages.NothingToJoin("TensorDataset"));
        foreach (Tensor t in tensors)
        {
            if (t.ndim == 0) throw new ArgumentException(Messages.TooFewDims("TensorDataset", t.shape, 1), nameof(tensors));
            if (t.size(0) != tensors[0].size(0)) throw new ArgumentException(Messages.ItemCounts(tensors[0].shape, t.shape), nameof(tensors));
        }
        _tensors = Array.ConvertAll(tensors, t => t.alias().DetachFromDisposeScope());
    }

    /// <inheritdoc/>
    public override long Count => _tensors[0].size(0);

    /// <summary>One item: slice number index of each tensor.</summary>
    public IList<Tensor> this[long index] => Array.ConvertAll(_tensors, t => t[index]).ToList();

    /// <inheritdoc/>
    public override IList<Tensor> GetTensor(long index) => this[index];

    // A whole batch at once, which gives what stacking the items gives.
    internal IList<Tensor> Batch(long[] indices)
    {
        Tensor rows = torch.tensor(indices);
        return Array.ConvertAll(_tensors, t => t.index_select(0, rows)).ToList();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (Tensor t in _tensors) t.Dispose();
    }
}
