using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>L of A = L Lᵀ, or its transpose.</summary>
    public static Tensor cholesky(Tensor input) => input.cholesky();

    /// <summary>L of A = L Lᵀ, or its transpose.</summary>
    public static Tensor cholesky(Tensor input, bool upper) => input.cholesky(upper);

    /// <summary>The inverse of A from its Cholesky factor.</summary>
    public static Tensor cholesky_inverse(Tensor input, bool upper = false) => input.cholesky_inverse(upper);

    /// <summary>X of A X = this, from the Cholesky factor of A.</summary>
    public static Tensor cholesky_solve(Tensor input, Tensor input2, bool upper = false) => input.cholesky_solve(input2, upper);

    /// <summary>The determinant.</summary>
    public static Tensor det(Tensor input) => input.det();

    /// <summary>R on and above the diagonal with Householder's reflections below it, and their factors.</summary>
    public static (Tensor a, Tensor tau) geqrf(Tensor input) => Reflections.Factor(input);

    /// <summary>The inverse.</summary>
    public static Tensor inverse(Tensor input) => input.inverse();

    /// <summary>The logarithm of the determinant; NaN if it is negative.</summary>
    public static Tensor logdet(Tensor input) => input.logdet();

    /// <summary>The LU factors in one matrix, and the pivots.</summary>
    public static (Tensor A_LU, Tensor pivots, Tensor? infos) lu(Tensor A, bool pivot = true, bool get_infos = false) =>
        Composites.LuWithPivots(A, get_infos);

    /// <summary>X of A X = b from the LU factors of A.</summary>
    public static Tensor lu_solve(Tensor b, Tensor LU_data, Tensor LU_pivots) => linalg.lu_solve(LU_data, LU_pivots, b);

    /// <summary>P, L and U from the compact LU factors and the pivots.</summary>
    public static (Tensor P, Tensor? L, Tensor? U) lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data = true, bool unpack_pivots = true) =>
        LuOperations.Unpack(LU_data, LU_pivots, unpack_data, unpack_pivots);

    /// <summary>The matrix exponential Σ Aᵏ / k!.</summary>
    public static Tensor matrix_exp(Tensor input) => MatrixExponential.Of("matrix_exp", input);

    /// <summary>A matrix multiplied with itself.</summary>
    public static Tensor matrix_power(Tensor input, int n) => input.matrix_power(n);

    /// <summary>The first columns of the product of Householder's reflections, as geqrf gives them.</summary>
    public static Tensor orgqr(Tensor input, Tensor tau) => Reflections.Product("orgqr", input, tau);

    /// <summary>A matrix multiplied by the Q (or its transpose) of a QR decomposition that is given by its reflections.</summary>
    public static Tensor ormqr(Tensor input, Tensor tau, Tensor other, bool left = true, bool transpose = false) =>
        Reflections.Multiply(input, tau, other, left, transpose);

    /// <summary>The pseudo-inverse.</summary>
    public static Tensor pinverse(Tensor input, double rcond = 1E-15, bool hermitian = false) => input.pinverse(rcond, hermitian);

    /// <summary>Sign and logarithm of the absolute value of the determinant.</summary>
    public static (Tensor res, Tensor logabsdet) slogdet(Tensor A) => Solving.SlogDet("slogdet", A);

    /// <summary>The sum of the diagonal.</summary>
    public static Tensor trace(Tensor input) => input.trace();
}
