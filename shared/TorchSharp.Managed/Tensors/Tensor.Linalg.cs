using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>L of A = L Lᵀ, or its transpose.</summary>
        public Tensor cholesky(bool upper = false) =>
            upper ? Decompositions.Cholesky("cholesky", this, true).L.mT : Decompositions.Cholesky("cholesky", this, true).L;

        /// <summary>The inverse of A from its Cholesky factor.</summary>
        public Tensor cholesky_inverse(bool upper = false) => Composites.CholeskyInverse(this, upper);

        /// <summary>X of A X = this, from the Cholesky factor of A.</summary>
        public Tensor cholesky_solve(Tensor input2, bool upper = false) => Solving.CholeskySolve(this, input2, upper);

        /// <summary>The determinant.</summary>
        public Tensor det() => Solving.Det("det", this);

        /// <summary>R on and above the diagonal with Householder's reflections below it, and their factors.</summary>
        public (Tensor a, Tensor tau) geqrf() => Reflections.Factor(this);

        /// <summary>The logarithm of the determinant; NaN if it is negative.</summary>
        public Tensor logdet() => Composites.LogDet(this);

        /// <summary>The inverse.</summary>
        public Tensor inverse() => Solving.Inverse("inverse", this, true).Inverse;

        /// <summary>The matrix exponential Σ Aᵏ / k!.</summary>
        public Tensor matrix_exp() => MatrixExponential.Of("matrix_exp", this);

        /// <summary>A matrix multiplied with itself.</summary>
        public Tensor matrix_power(int n) => Composites.MatrixPower(this, n);

        /// <summary>A matrix multiplied by the Q (or its transpose) of a QR decomposition that this holds the reflections of.</summary>
        public Tensor ormqr(Tensor tau, Tensor other, bool left = true, bool transpose = false) => Reflections.Multiply(this, tau, other, left, transpose);

        /// <summary>The pseudo-inverse.</summary>
        public Tensor pinverse(double rcond = 1E-15, bool hermitian = false) => linalg.pinv(this, rtol: rcond, hermitian: hermitian);

        /// <summary>The sum of the diagonal.</summary>
        public Tensor trace() => Composites.Trace(this);
    }
}
