using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Linear algebra on batches of matrices, the last two dimensions.</summary>
    public static partial class linalg
    {
        /// <summary>The norm of order ord of all elements, or along dimensions.</summary>
        public static Tensor vector_norm(Tensor input, double ord = 2, long[]? dims = null, bool keepdim = false) =>
            Operations.Reductions.Norm("linalg.vector_norm", input, ord, dims, keepdim);

        /// <summary>The Frobenius (fro) or nuclear (nuc) norm of matrices.</summary>
        public static Tensor matrix_norm(Tensor input, string ord = "fro", long[]? dims = null, bool keepdim = false) =>
            Norms.Matrix(input, ord, dims, keepdim);

        /// <summary>A norm of matrices: ±1 by columns, ±∞ by rows, ±2 by singular values.</summary>
        public static Tensor matrix_norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            Norms.Matrix(input, ord, dims, keepdim);

        /// <summary>The Frobenius (fro) or nuclear (nuc) norm of matrices.</summary>
        public static Tensor norm(Tensor input, string ord, long[]? dims = null, bool keepdim = false) =>
            Norms.Matrix(input, ord, dims, keepdim);

        /// <summary>The norm of order ord of vectors or matrices.</summary>
        public static Tensor norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            Norms.Any(input, ord, dims, keepdim);

        /// <summary>The norm of order ord of vectors or matrices.</summary>
        public static Tensor norm(Tensor input, int ord, long[]? dims = null, bool keepdim = false) => Norms.Any(input, ord, dims, keepdim);

        /// <summary>The Euclidean norm of all elements, or along dimensions.</summary>
        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) =>
            Operations.Reductions.Norm("linalg.norm", input, 2, dims, keepdim);

        /// <summary>The largest singular value over the smallest.</summary>
        public static Tensor cond(Tensor input) => Norms.Condition(input, 2);

        /// <summary>The condition number in a norm.</summary>
        public static Tensor cond(Tensor input, int p) => Norms.Condition(input, p);

        /// <summary>The condition number in a norm.</summary>
        public static Tensor cond(Tensor input, double p) => Norms.Condition(input, p);

        /// <summary>The condition number in the fro or nuc norm.</summary>
        public static Tensor cond(Tensor input, string p) => Norms.Condition(input, p);
    }
}
