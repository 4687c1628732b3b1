using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Images of a known range of values, and what they show.</summary>
/// <typeparam name="TImages"><see cref="UnitImages"/>, <see cref="SignedImages"/> or <see cref="BinaryImages"/>.</typeparam>
public sealed class LabelledImages<TImages>
    where TImages : Images<TImages>
{
    /// <summary>Images with their labels.</summary>
    /// <param name="images">N of them.</param>
    /// <param name="labels">[N], int64, none negative.</param>
    /// <exception cref="ArgumentException">The labels have another shape or type, or one is negative.</exception>
    public LabelledImages(TImages images, Tensor labels)
    {
        if (labels.dim() != 1 || labels.shape[0] != images.Count || labels.dtype != ScalarType.Int64)
        {
            throw new ArgumentException(
                $"labels has shape {Shapes.Text(labels.shape)} and type {labels.dtype} for {images.Count} images; it needs one int64 an image: [{images.Count}].", nameof(labels));
        }

        if (images.Count > 0 && labels.min().item<long>() is < 0 and var least)
        {
            throw new ArgumentException($"labels holds {least}; classes are numbered from 0 on.", nameof(labels));
        }

        (Images, Labels) = (images, labels);
    }

    /// <summary>The images, with their range in the type.</summary>
    public TImages Images { get; }

    /// <summary>[N], int64, from 0 on.</summary>
    public Tensor Labels { get; }

    /// <summary>The number of images.</summary>
    public int Count => Images.Count;

    /// <summary>The same labels with other images: <c>train.With(x => x.Scaled())</c>.</summary>
    public LabelledImages<TOther> With<TOther>(Func<TImages, TOther> view)
        where TOther : Images<TOther> => new(view(Images), Labels);

    /// <summary>The first images and their labels.</summary>
    /// <param name="count">From 0 to <see cref="Count"/>.</param>
    public LabelledImages<TImages> Take(int count)
    {
        Guard.Between(count, 0, Count);
        return new(Images.Take(count), Labels.narrow(0, 0, count));
    }

    /// <summary>Those of one class, in their order; none if there is none.</summary>
    public LabelledImages<TImages> OfClass(int label)
    {
        long[] all = Labels.cpu().contiguous().data<long>().ToArray();
        return Select([.. Enumerable.Range(0, Count).Where(i => all[i] == label)]);
    }

    /// <summary>All of them in an order that the source decides: every order is as likely.</summary>
    public LabelledImages<TImages> Shuffled(IRandomSource rng) => Select(Permutation(rng));

    /// <summary>Sets the last ones aside to validate with. Shuffle first where the order may mean something.</summary>
    /// <param name="validationCount">From 0 to <see cref="Count"/>.</param>
    public (LabelledImages<TImages> TrainSet, LabelledImages<TImages> ValidationSet) Split(int validationCount)
    {
        Guard.Between(validationCount, 0, Count);
        int rest = Count - validationCount;
        return (Take(rest), Select([.. Enumerable.Range(rest, validationCount)]));
    }

    /// <summary>One epoch: every image once, in an order that the source decides.</summary>
    /// <param name="batchSize">At least 1.</param>
    /// <param name="rng">Decides the order, all at once, when the first batch is asked for.</param>
    /// <param name="dropLast">Leaves out the last batch if it would be smaller.</param>
    /// <returns>Images [B, 1, height, width] and labels [B], with B the batch size except in the last batch.</returns>
    public IEnumerable<(Tensor Images, Tensor Labels)> Batches(int batchSize, IRandomSource rng, bool dropLast = false)
    {
        Guard.Between(batchSize, 1, long.MaxValue);
        return Each();

        IEnumerable<(Tensor Images, Tensor Labels)> Each()
        {
            int[] order = Permutation(rng);
            foreach (int[] batch in order.Chunk(batchSize).Where(batch => !dropLast || batch.Length == batchSize))
            {
                using Tensor indices = Indices(batch);
                yield return (Images.Values.index_select(0, indices), Labels.index_select(0, indices));
            }
        }
    }

    private LabelledImages<TImages> Select(int[] numbers)
    {
        using Tensor indices = Indices(numbers);
        return new(Images.Select(indices), Labels.index_select(0, indices));
    }

    private Tensor Indices(int[] numbers)
    {
        long[] indices = [.. numbers.Select(i => (long)i)];
        return tensor(indices, [indices.Length], dtype: ScalarType.Int64).to(Labels.device);
    }

    // Fisher and Yates' shuffle.
    private int[] Permutation(IRandomSource rng)
    {
        int[] order = [.. Enumerable.Range(0, Count)];
        double[] uniform = rng.Uniform(Count).ToDoubles();
        for (int i = Count - 1; i > 0; i--)
        {
            int j = (int)(uniform[i] * (i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
