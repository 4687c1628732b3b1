using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The variance, divided by n − 1 if unbiased.</summary>
        public Tensor var(bool unbiased = true) => Operations.Reductions.Var("var", this, [], unbiased, false, null, false);

        /// <summary>The variance, divided by n − 1 if unbiased.</summary>
        public Tensor var(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("var", this, dimensions, unbiased, keepdim, type, false);

        /// <summary>The variance, divided by n − 1 if unbiased.</summary>
        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("var", this, dimensions, unbiased, keepdim, type, false);

        /// <summary>The variance, divided by n − 1 if unbiased.</summary>
        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("var", this, [dim], unbiased, keepdim, type, false);

        /// <summary>The variance, divided by n − 1 if unbiased.</summary>
        public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("var", this, [dim.Item1, dim.Item2], unbiased, keepdim, type, false);

        /// <summary>The variance, divided by n − 1 if unbiased.</summary>
        public Tensor var((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("var", this, [dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type, false);

        /// <summary>The variance and the mean.</summary>
        public (Tensor var, Tensor mean) var_mean(bool unbiased = true) => (this.var(unbiased), mean());

        /// <summary>The variance and the mean.</summary>
        public (Tensor std, Tensor mean) var_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.var(dimensions, unbiased, keepdim, type), mean(dimensions, keepdim, type));

        /// <summary>The variance and the mean.</summary>
        public (Tensor std, Tensor mean) var_mean(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.var(dimensions, unbiased, keepdim, type), mean(dimensions.ToArray(), keepdim, type));

        /// <summary>The variance and the mean.</summary>
        public (Tensor var, Tensor mean) var_mean(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.var(dim, unbiased, keepdim, type), mean([dim], keepdim, type));

        /// <summary>The variance and the mean.</summary>
        public (Tensor var, Tensor mean) var_mean((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.var(dim, unbiased, keepdim, type), mean([dim.Item1, dim.Item2], keepdim, type));

        /// <summary>The variance and the mean.</summary>
        public (Tensor var, Tensor mean) var_mean((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.var(dim, unbiased, keepdim, type), mean([dim.Item1, dim.Item2, dim.Item3], keepdim, type));

        /// <summary>The standard deviation, divided by n − 1 if unbiased.</summary>
        public Tensor std(bool unbiased = true) => Operations.Reductions.Var("std", this, [], unbiased, false, null, true);

        /// <summary>The standard deviation, divided by n − 1 if unbiased.</summary>
        public Tensor std(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("std", this, dimensions, unbiased, keepdim, type, true);

        /// <summary>The standard deviation, divided by n − 1 if unbiased.</summary>
        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("std", this, dimensions, unbiased, keepdim, type, true);

        /// <summary>The standard deviation, divided by n − 1 if unbiased.</summary>
        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("std", this, [dim], unbiased, keepdim, type, true);

        /// <summary>The standard deviation, divided by n − 1 if unbiased.</summary>
        public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("std", this, [dim.Item1, dim.Item2], unbiased, keepdim, type, true);

        /// <summary>The standard deviation, divided by n − 1 if unbiased.</summary>
        public Tensor std((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Operations.Reductions.Var("std", this, [dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type, true);

        /// <summary>The standard deviation and the mean.</summary>
        public (Tensor std, Tensor mean) std_mean(bool unbiased = true) => (this.std(unbiased), mean());

        /// <summary>The standard deviation and the mean.</summary>
        public (Tensor std, Tensor mean) std_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.std(dimensions, unbiased, keepdim, type), mean(dimensions, keepdim, type));

        /// <summary>The standard deviation and the mean.</summary>
        public (Tensor std, Tensor mean) std_mean(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.std(dimensions, unbiased, keepdim, type), mean(dimensions.ToArray(), keepdim, type));

        /// <summary>The standard deviation and the mean.</summary>
        public (Tensor std, Tensor mean) std_mean(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.std(dim, unbiased, keepdim, type), mean([dim], keepdim, type));

        /// <summary>The standard deviation and the mean.</summary>
        public (Tensor std, Tensor mean) std_mean((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.std(dim, unbiased, keepdim, type), mean([dim.Item1, dim.Item2], keepdim, type));

        /// <summary>The standard deviation and the mean.</summary>
        public (Tensor std, Tensor mean) std_mean((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (this.std(dim, unbiased, keepdim, type), mean([dim.Item1, dim.Item2, dim.Item3], keepdim, type));
    }
}
