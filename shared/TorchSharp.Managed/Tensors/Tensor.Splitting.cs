using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>At most so many pieces along a dimension.</summary>
        public Tensor[] chunk(long chunks, long dim = 0) => Operations.Splitting.Chunk(this, chunks, dim);

        /// <summary>Pieces of a size, or of given sizes, along a dimension.</summary>
        public Tensor[] split(long size, int dim = 0) => Operations.Splitting.BySize(this, size, dim);

        /// <summary>Pieces of a size, or of given sizes, along a dimension.</summary>
        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) => Operations.Splitting.BySizes(this, sizes, dim);

        /// <summary>Pieces of a size, or of given sizes, along a dimension.</summary>
        public Tensor[] split(long[] sizes, long dim = 0) => Operations.Splitting.BySizes(this, sizes, dim);

        /// <summary>Pieces of a size, or of given sizes, along a dimension.</summary>
        public Tensor[] split(params long[] sizes) => Operations.Splitting.BySizes(this, sizes, 0);

        /// <summary>So many pieces, or cut before given indices, along a dimension.</summary>
        public Tensor[] tensor_split(long size, long dim = 0) => Operations.Splitting.IntoParts(this, size, dim);

        /// <summary>So many pieces, or cut before given indices, along a dimension.</summary>
        public Tensor[] tensor_split(long[] sizes, long dim = 0) => Operations.Splitting.AtIndices(this, sizes, dim);

        /// <summary>So many pieces, or cut before given indices, along a dimension.</summary>
        public Tensor[] tensor_split(Tensor indices, long dim = 0) => Composites.TensorSplit(this, indices, dim);

        /// <summary>Pieces along the first dimension.</summary>
        public Tensor[] vsplit(long size) => tensor_split(size, 0);

        /// <summary>Pieces along the first dimension.</summary>
        public Tensor[] vsplit(params long[] sizes) => tensor_split(sizes, 0);

        /// <summary>Pieces along the first dimension.</summary>
        public Tensor[] vsplit(Tensor indices) => tensor_split(indices, 0);

        /// <summary>Pieces along the second dimension.</summary>
        public Tensor[] hsplit(long size) => tensor_split(size, Layout.Rank == 1 ? 0 : 1);

        /// <summary>Pieces along the second dimension.</summary>
        public Tensor[] hsplit(params long[] sizes) => tensor_split(sizes, Layout.Rank == 1 ? 0 : 1);

        /// <summary>Pieces along the second dimension.</summary>
        public Tensor[] hsplit(Tensor indices) => tensor_split(indices, Layout.Rank == 1 ? 0 : 1);

        /// <summary>Pieces along the third dimension.</summary>
        public Tensor[] dsplit(long size) => tensor_split(size, 2);

        /// <summary>Pieces along the third dimension.</summary>
        public Tensor[] dsplit(params long[] sizes) => tensor_split(sizes, 2);

        /// <summary>Pieces along the third dimension.</summary>
        public Tensor[] dsplit(Tensor indices) => tensor_split(indices, 2);

        /// <summary>Parts that begin at these indices of dimension 2.</summary>
        public Tensor[] dsplit((long, long) indices_or_sections) => dsplit([indices_or_sections.Item1, indices_or_sections.Item2]);

        /// <summary>Parts that begin at these indices of dimension 2.</summary>
        public Tensor[] dsplit((long, long, long) indices_or_sections) =>
            dsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3]);

        /// <summary>Parts that begin at these indices of dimension 2.</summary>
        public Tensor[] dsplit((long, long, long, long) indices_or_sections) =>
            dsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4]);

        /// <summary>Every position along a dimension.</summary>
        public Tensor[] unbind(long dimension = 0) => Operations.Splitting.Unbind(this, dimension);
    }
}
