using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The middle value, the lower of two; NaN if there is one.</summary>
        public Tensor median() => Along.Median(this);

        /// <summary>The middle of what is not NaN.</summary>
        public Tensor nanmedian() => Along.NanMedian(this);

        /// <summary>The most frequent value along a dimension, and where it is.</summary>
        public (Tensor values, Tensor indices) mode(long dim = -1, bool keepdim = false) => Along.Mode(this, dim, keepdim);

        /// <summary>Quantiles along a dimension, interpolated linearly.</summary>
        public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false) => Along.Quantile("quantile", this, q, dim, keepdim, false);

        /// <summary>Quantiles of what is not NaN along a dimension.</summary>
        public Tensor nanquantile(Tensor q, long dim = -1, bool keepdim = false) =>
            Along.Quantile("nanquantile", this, q, dim, keepdim, true);

        /// <summary>In order along a dimension, and where each was; always stable.</summary>
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) =>
            Along.Sort(this, dim, descending);

        /// <summary>Where each would come from if sorted along a dimension.</summary>
        public Tensor argsort(long dim = -1, bool descending = false) => Along.Sort(this, dim, descending).Indices;

        /// <summary>In order along the first dimension.</summary>
        public Tensor msort() => Along.Sort(this, 0, false).Values;

        /// <summary>The k largest (or smallest) along a dimension, and where they are.</summary>
        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) =>
            Along.TopK(this, k, dim, largest);

        /// <summary>The k-th smallest along a dimension, counted from 1, and where it is.</summary>
        public (Tensor values, Tensor indices) kthvalue(long k, long? dim, bool keepdim = false) => Along.Kth(this, k, dim ?? -1, keepdim);

        /// <summary>The k-th smallest along a dimension, k from 1, and where it lies.</summary>
        public static (Tensor values, Tensor indices) kthvalue(Tensor input, long k, long? dim, bool keepdim = false) => input.kthvalue(k, dim, keepdim);

        /// <summary>How often each whole number occurs, or the sum of its weights.</summary>
        public Tensor bincount(Tensor weights, long minlength = 0) => Searching.Bincount(this, weights, minlength);

        /// <summary>Counts in equal bins.</summary>
        public Tensor histc(long bins = 100, long min = 0, long max = 0) => Searching.Histc(this, bins, min, max);

        /// <summary>Which interval between boundaries each lies in.</summary>
        public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) =>
            Searching.SearchSorted(boundaries, this, outInt32, right, null);

        /// <summary>The different values, in order, and optionally where each came from and how often it occurs.</summary>
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) =>
            Uniques.All(this, return_inverse, return_counts, dim);

        /// <summary>The values with repetitions of a neighbour left out.</summary>
        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(bool return_inverse = false, bool return_counts = false, int? dim = null) =>
            Uniques.Consecutive(this, return_inverse, return_counts, dim);
    }
}
