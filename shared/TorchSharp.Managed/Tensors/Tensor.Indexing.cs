using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Selected by positions, slices, masks and index tensors.</summary>
        public Tensor index(params TensorIndex[] indices) => Operations.Indexing.Get(this, indices);

        /// <summary>Selected by positions, slices, masks and index tensors.</summary>
        public Tensor index(params Tensor[] indices) => Operations.Indexing.Get(this, Composites.Indices(indices));

        /// <summary>Writes at positions, slices, masks and index tensors.</summary>
        public Tensor index_put_(Tensor value, params TensorIndex[] indices) => Operations.Indexing.Set(this, indices, value, false);

        /// <summary>Writes at positions, slices, masks and index tensors.</summary>
        public Tensor index_put_(Tensor value, TensorIndex[] indices, bool accumulate = false) =>
            Operations.Indexing.Set(this, indices, value, accumulate);

        /// <summary>Writes at positions, slices, masks and index tensors.</summary>
        public Tensor index_put_(Tensor value, params Tensor[] indices) =>
            Operations.Indexing.Set(this, Composites.Indices(indices), value, false);

        /// <summary>Writes at positions, slices, masks and index tensors.</summary>
        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false) =>
            Operations.Indexing.Set(this, Composites.Indices(indices), value, accumulate);

        /// <summary>Writes at positions, slices, masks and index tensors.</summary>
        public Tensor index_put_(Scalar value, params TensorIndex[] indices) =>
            Operations.Indexing.Set(this, indices, Make.Point(dtype, value), false);

        /// <summary>Writes at positions, slices, masks and index tensors.</summary>
        public Tensor index_put_(Scalar value, params Tensor[] indices) =>
            Operations.Indexing.Set(this, Composites.Indices(indices), Make.Point(dtype, value), false);

        /// <summary>The given positions along a dimension.</summary>
        public Tensor index_select(long dim, Tensor index) => Operations.Indexing.IndexSelect(this, dim, index);

        /// <summary>Slices of source, times alpha, added at positions along a dimension.</summary>
        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) => clone().index_add_(dim, index, source, alpha);

        /// <summary>Slices of source, times alpha, added at positions along a dimension, in place.</summary>
        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) =>
            Scattering.IndexWrite("index_add_", this, dim, index, Operations.Arithmetic.Scale(source, alpha), add: true);

        /// <summary>Slices of source written at positions along a dimension.</summary>
        public Tensor index_copy(long dim, Tensor index, Tensor source) => clone().index_copy_(dim, index, source);

        /// <summary>Slices of source written at positions along a dimension, in place.</summary>
        public Tensor index_copy_(long dim, Tensor index, Tensor source) =>
            Scattering.IndexWrite("index_copy_", this, dim, index, source, add: false);

        /// <summary>A value written at positions along a dimension.</summary>
        public Tensor index_fill(long dim, Tensor index, Scalar value) => clone().index_fill_(dim, index, value);

        /// <summary>A value written at positions along a dimension, in place.</summary>
        public Tensor index_fill_(long dim, Tensor index, Scalar value) => Scattering.IndexFill(this, dim, index, value);

        /// <summary>For each element of index, the element at that position along a dimension.</summary>
        public Tensor gather(long dim, Tensor index) => Scattering.Gather(this, dim, index);

        /// <summary>Each element of src written at its position along a dimension.</summary>
        public Tensor scatter(long dim, Tensor index, Tensor src) => clone().scatter_(dim, index, src);

        /// <summary>Each element of src written at its position along a dimension, in place.</summary>
        public Tensor scatter_(long dim, Tensor index, Tensor src) => Scattering.Scatter("scatter_", this, dim, index, src, add: false);

        /// <summary>Each element of src added at its position along a dimension.</summary>
        public Tensor scatter_add(long dim, Tensor index, Tensor src) => clone().scatter_add_(dim, index, src);

        /// <summary>Each element of src added at its position along a dimension, in place.</summary>
        public Tensor scatter_add_(long dim, Tensor index, Tensor src) =>
            Scattering.Scatter("scatter_add_", this, dim, index, src, add: true);

        /// <summary>Elements at positions along a dimension (or of everything), broadcast.</summary>
        public Tensor take_along_dim(Tensor indices) => flatten().gather(0, indices.flatten());

        /// <summary>Elements at positions along a dimension (or of everything), broadcast.</summary>
        public Tensor take_along_dim(IEnumerable<long> indices) => take_along_dim(torch.tensor(indices.ToArray()));

        /// <summary>Elements at positions along a dimension (or of everything), broadcast.</summary>
        public Tensor take_along_dim(Tensor indices, long dim) => Scattering.TakeAlong(this, indices, dim);

        /// <summary>Elements at positions along a dimension (or of everything), broadcast.</summary>
        public Tensor take_along_dim(IEnumerable<long> indices, long dim) => take_along_dim(torch.tensor(indices.ToArray()), dim);

        /// <summary>Elements by their position in the flattened tensor.</summary>
        public Tensor take(Tensor index) => Scattering.TakeFlat(this, index);

        /// <summary>A value written where a mask holds.</summary>
        public Tensor masked_fill(Tensor mask, Scalar value) => Scattering.MaskedFill(this, mask, Make.Point(dtype, value));

        /// <summary>A value written where a mask holds, in place.</summary>
        public Tensor masked_fill_(Tensor mask, Scalar value) => Scattering.MaskedFillInPlace(this, mask, value);

        /// <summary>The next elements of value written where a mask holds.</summary>
        public Tensor masked_scatter(Tensor mask, Tensor value) => clone().masked_scatter_(mask, value);

        /// <summary>The next elements of value written where a mask holds, in place.</summary>
        public Tensor masked_scatter_(Tensor mask, Tensor value) => Scattering.MaskedScatterInPlace(this, mask, value);

        /// <summary>The elements where a mask holds, in one dimension.</summary>
        public Tensor masked_select(Tensor mask) => Searching.MaskedSelect(this, mask);

        /// <summary>x where the condition holds, else y.</summary>
        public Tensor where(Tensor condition, Tensor y) => Ternary.Where(condition, this, y);

        /// <summary>The indices of what is not zero, one row each.</summary>
        public Tensor nonzero() => Searching.NonZero(this);

        /// <summary>The indices of what is not zero, one row each.</summary>
        public Tensor argwhere() => Searching.NonZero(this);

        /// <summary>The indices of what is not zero, one tensor for each dimension.</summary>
        public IList<Tensor> nonzero_as_list() => Searching.NonZero(this).unbind(1);

        /// <summary>A copy with src at one position along a dimension.</summary>
        public Tensor select_scatter(Tensor src, long dim, long index) => Composites.Replaced(this, src, x => x.select(dim, index));

        /// <summary>A copy with src in a slice of a dimension.</summary>
        public Tensor slice_scatter(Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) =>
            Composites.Replaced(this, src, x => Operations.Views.Slice(x, Shapes.Dim("slice_scatter", dim, x.Layout.Rank), start, end, step));

        /// <summary>A copy with src on a diagonal.</summary>
        public Tensor diagonal_scatter(Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) =>
            Composites.Replaced(this, src, x => x.diagonal(offset, dim1, dim2));
    }
}
