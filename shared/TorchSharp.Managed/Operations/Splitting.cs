using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Cutting a tensor into views along a dimension.</summary>
internal static class Splitting
{
    /// <summary>Pieces of one size, the last perhaps smaller.</summary>
    public static Tensor[] BySize(Tensor x, long size, long dim)
    {
        int d = CheckDim("split", x, dim);
        long total = x.Layout.Shape[d];
        if (size < 0 || (size == 0 && total > 0)) throw new ArgumentException(Messages.SplitSize(size));

        long count = total == 0 ? 1 : (total + size - 1) / size;
        Tensor[] pieces = new Tensor[count];
        for (int i = 0; i < count; i++) pieces[i] = x.narrow(d, i * size, Math.Min(size, total - i * size));
        return pieces;
    }

    public static Tensor[] BySizes(Tensor x, ReadOnlySpan<long> sizes, long dim)
    {
        int d = CheckDim("split", x, dim);
        long sum = 0;
        foreach (long size in sizes) sum += size;
        if (sum != x.Layout.Shape[d]) throw new ArgumentException(Messages.SplitSizes(sizes, x.Layout.Shape, d));

        Tensor[] pieces = new Tensor[sizes.Length];
        long start = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            pieces[i] = x.narrow(d, start, sizes[i]);
            start += sizes[i];
        }
        return pieces;
    }

    /// <summary>At most so many pieces, of equal size but for the last.</summary>
    public static Tensor[] Chunk(Tensor x, long chunks, long dim)
    {
        if (chunks <= 0) throw new ArgumentException(Messages.ChunkCount(chunks));
        int d = CheckDim("chunk", x, dim);
        long total = x.Layout.Shape[d];
        if (total == 0)
        {
            Tensor[] empty = new Tensor[chunks];
            for (int i = 0; i < chunks; i++) empty[i] = x.narrow(d, 0, 0);
            return empty;
        }
        return BySize(x, (total + chunks - 1) / chunks, d);
    }

    /// <summary>Exactly so many pieces, the first ones larger by one where it does not divide.</summary>
    public static Tensor[] IntoParts(Tensor x, long parts, long dim)
    {
        if (parts <= 0) throw new ArgumentException(Messages.ChunkCount(parts));
        int d = CheckDim("tensor_split", x, dim);
        long total = x.Layout.Shape[d], size = total / parts, larger = total % parts;
        long[] sizes = new long[parts];
        for (int i = 0; i < parts; i++) sizes[i] = i < larger ? size + 1 : size;
        return BySizes(x, sizes, d);
    }

    /// <summary>Cut before each of the indices.</summary>
    public static Tensor[] AtIndices(Tensor x, ReadOnlySpan<long> indices, long dim)
    {
        int d = CheckDim("tensor_split", x, dim);
        Tensor[] pieces = new Tensor[indices.Length + 1];
        long? start = null;
        for (int i = 0; i <= indices.Length; i++)
        {
            long? stop = i < indices.Length ? indices[i] : null;
            pieces[i] = Views.Slice(x, d, start, stop, 1);
            start = stop;
        }
        return pieces;
    }

    public static Tensor[] Unbind(Tensor x, long dim)
    {
        int d = CheckDim("unbind", x, dim);
        Tensor[] pieces = new Tensor[x.Layout.Shape[d]];
        for (int i = 0; i < pieces.Length; i++) pieces[i] = x.select(d, i);
        return pieces;
    }

    private static int CheckDim(string operation, Tensor x, long dim)
    {
        if (x.Layout.Rank == 0) throw new ArgumentException(Messages.IndexIntoScalar(operation));
        return Shapes.Dim(operation, dim, x.Layout.Rank);
    }
}
