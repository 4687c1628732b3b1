using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public static partial class linalg
    {
        /// <summary>The first columns of the product of Householder's reflections, as geqrf gives them.</summary>
        public static Tensor householder_product(Tensor A, Tensor tau) => Reflections.Product("linalg.householder_product", A, tau);

        /// <summary>The matrix exponential Σ Aᵏ / k!.</summary>
        public static Tensor matrix_exp(Tensor input) => MatrixExponential.Of("linalg.matrix_exp", input);

        /// <summary>The inverse of a tensor whose first ind dimensions are the rows.</summary>
        public static Tensor tensorinv(Tensor input, long ind) => TensorEquations.Inverse(input, ind);

        /// <summary>X with tensordot(A, X) = B, after the given dimensions of A are moved to its end.</summary>
        public static Tensor tensorsolve(Tensor A, Tensor B, long[] dims) => TensorEquations.Solve(A, B, dims);
    }
}
