using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Linear algebra on batches of matrices, the last two dimensions.</summary>
    public static partial class linalg
    {
        /// <summary>How much of a QR decomposition is wanted.</summary>
        public enum QRMode
        {
            /// <summary>As many columns of Q as the smaller size.</summary>
            Reduced = 0,

            /// <summary>All columns of Q.</summary>
            Complete = 1,

            /// <summary>R only.</summary>
            R = 2,
        }

        /// <summary>L of A = L Lᵀ; throws if A is not positive definite.</summary>
        public static Tensor cholesky(Tensor input) => Decompositions.Cholesky("linalg.cholesky", input, true).L;

        /// <summary>L of A = L Lᵀ and, for each matrix, 0 or the order of the first minor that is not positive.</summary>
        public static (Tensor L, Tensor info) cholesky_ex(Tensor input, bool check_errors = false) =>
            Decompositions.Cholesky("linalg.cholesky_ex", input, check_errors);

        /// <summary>X of A X = B, or of X A = B.</summary>
        public static Tensor solve(Tensor A, Tensor B, bool left = true) => Solving.Solve("linalg.solve", A, B, left, true).X;

        /// <summary>X of A X = B and, for each matrix, 0 or the number of the first zero pivot.</summary>
        public static (Tensor result, Tensor info) solve_ex(Tensor A, Tensor B, bool left = true, bool check_errors = false) =>
            Solving.Solve("linalg.solve_ex", A, B, left, check_errors);

        /// <summary>X of A X = B (or X A = B) for triangular A.</summary>
        public static Tensor solve_triangular(Tensor A, Tensor B, bool upper, bool left = true, bool unitriangular = false, Tensor? @out = null) =>
            Composites.Into(@out, Solving.Triangular("linalg.solve_triangular", A, B, upper, left, unitriangular));

        /// <summary>The inverse; throws if there is none.</summary>
        public static Tensor inv(Tensor input) => Solving.Inverse("linalg.inv", input, true).Inverse;

        /// <summary>The inverse and, for each matrix, 0 or the number of the first zero pivot.</summary>
        public static (Tensor L, Tensor info) inv_ex(Tensor input, bool check_errors = false) =>
            Solving.Inverse("linalg.inv_ex", input, check_errors);

        /// <summary>The determinant.</summary>
        public static Tensor det(Tensor input) => Solving.Det("linalg.det", input);

        /// <summary>Sign and logarithm of the absolute value of the determinant.</summary>
        public static (Tensor, Tensor) slogdet(Tensor input) => Solving.SlogDet("linalg.slogdet", input);

        /// <summary>Eigenvalues, ascending, and eigenvectors (columns) of symmetric matrices.</summary>
        public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L') => Decompositions.Eigh("linalg.eigh", input, UPLO);

        /// <summary>Eigenvalues of symmetric matrices, ascending.</summary>
        public static Tensor eigvalsh(Tensor input, char UPLO = 'L') => Decompositions.Eigh("linalg.eigvalsh", input, UPLO).Values;

        /// <summary>U, the singular values (descending) and Vᵀ.</summary>
        public static (Tensor U, Tensor S, Tensor Vh) svd(Tensor input, bool fullMatrices = true) =>
            Decompositions.Svd("linalg.svd", input, fullMatrices);

        /// <summary>The singular values, descending.</summary>
        public static Tensor svdvals(Tensor input) => Decompositions.Svd("linalg.svdvals", input, false).S;

        /// <summary>Q with orthonormal columns and upper triangular R.</summary>
        public static (Tensor Q, Tensor R) qr(Tensor input, QRMode mode = QRMode.Reduced) => Decompositions.Qr(input, mode);

        /// <summary>P, L and U of A = P L U.</summary>
        public static (Tensor P, Tensor L, Tensor U) lu(Tensor input, bool pivot = true) => LuOperations.Unpacked(input, pivot);

        /// <summary>L and U in one matrix, and the pivots.</summary>
        public static (Tensor LU, Tensor Pivots) lu_factor(Tensor input, bool pivot = true) => LuOperations.Factor(input, pivot);

        /// <summary>X of A X = B from the LU factors of A.</summary>
        public static Tensor lu_solve(Tensor LU, Tensor pivots, Tensor B, bool left = true, bool adjoint = false, Tensor? @out = null) =>
            Composites.Into(@out, LuOperations.Solve(LU, pivots, B, left, adjoint));

        /// <summary>The diagonals of the last two dimensions.</summary>
        public static Tensor diagonal(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) => input.diagonal(offset, dim1, dim2);

        /// <summary>The cross product of vectors of three.</summary>
        public static Tensor cross(Tensor input, Tensor other, long dim = -1) => Composites.Cross(input, other, dim);

        /// <summary>The inner product along a dimension.</summary>
        public static Tensor vecdot(Tensor x, Tensor y, long dim = -1, Tensor? @out = null) => Composites.Into(@out, x.mul(y).sum(dim));

        /// <summary>Powers of a vector in columns, ascending.</summary>
        public static Tensor vander(Tensor input, long? N = null) => Composites.Vander(input, N ?? -1, true);

        /// <summary>The product of matrices, in the cheapest order.</summary>
        public static Tensor multi_dot(IList<Tensor> tensors) => Composites.MultiDot(tensors);

        /// <summary>How many singular values are not negligible.</summary>
        public static Tensor matrix_rank(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            Spectra.Rank(input, atol, rtol, hermitian);

        /// <summary>How many singular values are not negligible.</summary>
        public static Tensor matrix_rank(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) =>
            Spectra.Rank(input, atol.item<double>(), rtol?.item<double>(), hermitian);

        /// <summary>The pseudo-inverse.</summary>
        public static Tensor pinv(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            Spectra.PseudoInverse(input, atol, rtol, hermitian);

        /// <summary>The pseudo-inverse.</summary>
        public static Tensor pinv(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) =>
            Spectra.PseudoInverse(input, atol.item<double>(), rtol?.item<double>(), hermitian);

        /// <summary>The X that makes A X closest to B, the squared distances, the rank and the singular values.</summary>
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input, Tensor other) =>
            Spectra.LeastSquares(input, other, null);

        /// <summary>The X that makes A X closest to B; singular values below rcond times the largest count as zero.</summary>
        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input, Tensor other, double rcond) =>
            Spectra.LeastSquares(input, other, rcond);
    }
}
