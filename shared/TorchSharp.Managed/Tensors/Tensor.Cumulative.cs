using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The largest so far along a dimension, and where it is.</summary>
        public (Tensor values, Tensor indexes) cummax(long dim) => Along.CumExtreme("cummax", this, dim, true);

        /// <summary>The smallest so far along a dimension, and where it is.</summary>
        public (Tensor values, Tensor indexes) cummin(long dim) => Along.CumExtreme("cummin", this, dim, false);

        /// <summary>Running sums along a dimension.</summary>
        public Tensor cumsum(long dim, ScalarType? type = null) => Along.CumSum(this, dim, type);

        /// <summary>Running products along a dimension.</summary>
        public Tensor cumprod(long dim, ScalarType? type = null) => Along.CumProd(this, dim, type);

        /// <summary>Running log Σ eˣ along a dimension.</summary>
        public Tensor logcumsumexp(long dim) => Along.LogCumSumExp(this, dim);

        /// <summary>Differences of neighbours along a dimension, n times.</summary>
        public Tensor diff(long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) =>
            Composites.Diff(this, n, dim, prepend, append);

        /// <summary>The integral along a dimension by trapezoids.</summary>
        public Tensor trapezoid(double dx = 1, long dim = -1) => Composites.Trapezoid(this, dx, dim);

        /// <summary>The integral along a dimension by trapezoids.</summary>
        public Tensor trapezoid(Tensor x, long dim = -1) => Composites.Trapezoid(this, x, dim);

        /// <summary>Running integrals along a dimension by trapezoids.</summary>
        public Tensor cumulative_trapezoid(double dx = 1, long dim = -1) => Composites.CumulativeTrapezoid(this, dx, dim);

        /// <summary>Running integrals along a dimension by trapezoids.</summary>
        public Tensor cumulative_trapezoid(Tensor x, long dim = -1) => Composites.CumulativeTrapezoid(this, x, dim);

        /// <summary>The covariance matrix of variables in rows.</summary>
        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null) =>
            Composites.Cov(this, correction, fweights, aweights);

        /// <summary>The correlation matrix of variables in rows.</summary>
        public Tensor corrcoef() => Composites.Corrcoef(this);
    }
}
