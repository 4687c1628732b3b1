using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The same elements in another shape, without copying; one size may be −1.</summary>
        public Tensor view(params long[] shape) => Operations.Views.View(this, shape);

        /// <summary>The same elements in the shape of another tensor.</summary>
        public Tensor view_as(Tensor other) => view(other.shape);

        /// <summary>The same elements in another shape; one size may be −1.</summary>
        public Tensor reshape(params long[] shape) => Operations.Views.Reshape(this, shape);

        /// <summary>A run of dimensions merged into one.</summary>
        public Tensor flatten(long start_dim = 0, long end_dim = -1) => Operations.Views.Flatten(this, start_dim, end_dim);

        /// <summary>All elements in one dimension.</summary>
        public Tensor ravel() => reshape(-1);

        /// <summary>One dimension cut into several.</summary>
        public Tensor unflatten(long dim, params long[] sizes) => Operations.Views.Unflatten(this, dim, sizes);

        /// <summary>One dimension cut into several.</summary>
        public Tensor unflatten(long dim, Size sizes) => Operations.Views.Unflatten(this, dim, sizes.Shape);

        /// <summary>Two dimensions exchanged.</summary>
        public Tensor transpose(long dim0, long dim1) => Operations.Views.Transpose(this, dim0, dim1);

        /// <summary>Two dimensions exchanged, in place.</summary>
        public Tensor transpose_(long dim0, long dim1) => Operations.Views.TransposeInPlace(this, dim0, dim1);

        /// <summary>Two dimensions exchanged.</summary>
        public Tensor swapaxes(long dim0, long dim1) => transpose(dim0, dim1);

        /// <summary>Two dimensions exchanged.</summary>
        public Tensor swapdims(long dim0, long dim1) => transpose(dim0, dim1);

        /// <summary>A matrix transposed.</summary>
        public Tensor t() => Operations.Views.T(this);

        /// <summary>The last two dimensions exchanged.</summary>
        public Tensor adjoint() => Operations.Views.MatrixTranspose("adjoint", this);

        /// <summary>The dimensions in another order.</summary>
        public Tensor permute(params long[] permutation) => Operations.Views.Permute(this, permutation);

        /// <summary>The dimensions in another order.</summary>
        public Tensor permute(IEnumerable<long> permutation) => Operations.Views.Permute(this, permutation.ToArray());

        /// <summary>Dimensions moved to other places.</summary>
        public Tensor movedim(long[] source, long[] destination) => Operations.Views.MoveDim(this, source, destination);

        /// <summary>Dimensions moved to other places.</summary>
        public Tensor moveaxis(long[] source, long[] destination) => Operations.Views.MoveDim(this, source, destination);

        /// <summary>Dimensions of size 1 repeated, without copying; −1 leaves a size as it is.</summary>
        public Tensor expand(params long[] sizes) => Operations.Views.Expand(this, sizes);

        /// <summary>Dimensions of size 1 repeated, without copying; −1 leaves a size as it is.</summary>
        public Tensor expand(long[] sizes, bool isImplicit = false) => Operations.Views.Expand(this, sizes);

        /// <summary>Dimensions of size 1 repeated, without copying; −1 leaves a size as it is.</summary>
        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) => Operations.Views.Expand(this, sizes);

        /// <summary>Dimensions of size 1 repeated, without copying; −1 leaves a size as it is.</summary>
        public Tensor expand(Size sizes, bool isImplicit = false) => Operations.Views.Expand(this, sizes.Shape);

        /// <summary>Expanded to the shape of another tensor.</summary>
        public Tensor expand_as(Tensor other) => expand(other.shape);

        /// <summary>Dimensions of size 1 repeated, without copying.</summary>
        public Tensor broadcast_to(params long[] shape) => Operations.Views.Expand(this, shape);

        /// <summary>Dimensions of size 1 left out.</summary>
        public Tensor squeeze(long? dim = null) => Operations.Views.Squeeze(this, dim);

        /// <summary>Dimensions of size 1 left out, in place.</summary>
        public Tensor squeeze_(long? dim = null) => Operations.Views.SqueezeInPlace(this, dim);

        /// <summary>A new dimension of size 1.</summary>
        public Tensor unsqueeze(long dim) => Operations.Views.Unsqueeze(this, dim);

        /// <summary>A new dimension of size 1, in place.</summary>
        public Tensor unsqueeze_(long dim) => Operations.Views.UnsqueezeInPlace(this, dim);

        /// <summary>One position along a dimension, which disappears.</summary>
        public Tensor select(long dim, long index) => Operations.Views.Select(this, dim, index);

        /// <summary>A stretch of a dimension.</summary>
        public Tensor narrow(long dim, long start, long length) => Operations.Views.Narrow(this, dim, start, length);

        /// <summary>From start up to, but not including, finish.</summary>
        public Tensor slice(long dim, long start, long finish, long step) =>
            Operations.Views.Slice(this, Shapes.Dim("slice", dim, Layout.Rank), start, finish, step);

        /// <summary>The memory seen with any sizes and strides.</summary>
        public Tensor as_strided(long[] size, long[] strides, long storageOffset = 0) =>
            Operations.Views.AsStrided(this, size, strides, storageOffset);

        /// <summary>Windows along a dimension, as a new last one.</summary>
        public Tensor unfold(long dimension, long size, long step) => Operations.Views.Unfold(this, dimension, size, step);

        /// <summary>The diagonal of two dimensions, as the last one.</summary>
        public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1) =>
            Operations.Views.Diagonal(this, offset, dim1, dim2);

        /// <summary>The same memory as another tensor.</summary>
        public Tensor alias() => Operations.Views.Reshaped("alias", this, Layout);
    }
}
