using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The sum, of everything or along dimensions.</summary>
        public Tensor sum(ScalarType? type = null) => Operations.Reductions.Sum(this, [], false, type);

        /// <summary>The sum, of everything or along dimensions.</summary>
        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => Operations.Reductions.Sum(this, dim, keepdim, type);

        /// <summary>The sum, of everything or along dimensions.</summary>
        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Sum(this, dim, keepdim, type);

        /// <summary>The sum, of everything or along dimensions.</summary>
        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => Operations.Reductions.Sum(this, [dim], keepdim, type);

        /// <summary>The sum, of everything or along dimensions.</summary>
        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Sum(this, [dim0, dim1], keepdim, type);

        /// <summary>The sum, of everything or along dimensions.</summary>
        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Sum(this, [dim0, dim1, dim2], keepdim, type);

        /// <summary>The mean, of everything or along dimensions.</summary>
        public Tensor mean() => Operations.Reductions.Mean(this, [], false, null);

        /// <summary>The mean, of everything or along dimensions.</summary>
        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Mean(this, dimensions, keepdim, type);

        /// <summary>The sum of what is not NaN.</summary>
        public Tensor nansum() => Operations.Reductions.NanSum(this);

        /// <summary>The mean of what is not NaN.</summary>
        public Tensor nanmean(int? dim = null, bool keepdim = false, ScalarType? dtype = null) =>
            Composites.NanMean(this, dim, keepdim, dtype);

        /// <summary>The product, of everything or along a dimension.</summary>
        public Tensor prod(ScalarType? type = null) => Operations.Reductions.Prod(this, Shapes.AllDims(Layout.Rank), false, type);

        /// <summary>The product, of everything or along a dimension.</summary>
        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Prod(this, Shapes.Dims("prod", [dim], Layout.Rank), keepdim, type);

        /// <summary>Whether all are not zero.</summary>
        public Tensor all() => Operations.Reductions.AllAny("all", this, null, false, true);

        /// <summary>Whether all are not zero.</summary>
        public Tensor all(long dim, bool keepdim = false) => Operations.Reductions.AllAny("all", this, dim, keepdim, true);

        /// <summary>Whether any are not zero.</summary>
        public Tensor any() => Operations.Reductions.AllAny("any", this, null, false, false);

        /// <summary>Whether any are not zero.</summary>
        public Tensor any(long dim, bool keepdim = false) => Operations.Reductions.AllAny("any", this, dim, keepdim, false);

        /// <summary>The p-norm of everything, or along a dimension.</summary>
        public Tensor norm(float p = 2) => Operations.Reductions.Norm("norm", this, p, [], false);

        /// <summary>The p-norm of everything, or along a dimension.</summary>
        public Tensor norm(int dim, bool keepdim = false, float p = 2) => Operations.Reductions.Norm("norm", this, p, [dim], keepdim);

        /// <summary>The p-norm of the difference.</summary>
        public Tensor dist(Tensor other, float p = 2) => sub(other).norm(p);

        /// <summary>Slices along a dimension scaled down to a p-norm of at most maxnorm.</summary>
        public Tensor renorm(float p, long dim, float maxnorm) => Composites.Renorm(this, p, dim, maxnorm);

        /// <summary>log Σ eˣ along a dimension.</summary>
        public Tensor logsumexp(long dim, bool keepdim = false) => Operations.Reductions.LogSumExp(this, dim, keepdim);

        /// <summary>How many are not zero.</summary>
        public Tensor count_nonzero(long[]? dims = null) => Operations.Reductions.CountNonZero(this, dims ?? []);
    }
}
