using static TorchSharp.torch;

namespace TorchSharp.Tests;

internal static partial class Derivatives
{
    private static void More()
    {
        Tensor square = Signed(3, 3), batch = Signed(2, 2, 2), tall = Signed(4, 3) + eye(4, 3, ScalarType.Float64), degrees = tensor(new[] { 0L, 1, 4, 5 }).reshape(4, 1);
        One("bessel_j0", x => special.bessel_j0(3 * x), Signed(5));
        One("bessel_j0 far out", x => special.bessel_j0(x), Numbers(26, 60, 4));
        One("bessel_j1", x => special.bessel_j1(3 * x), Signed(5));
        One("bessel_y0", x => special.bessel_y0(x), Numbers(0.4, 12, 5));
        One("bessel_y1", x => special.bessel_y1(x), Numbers(0.4, 12, 5));
        One("modified_bessel_i0", x => special.modified_bessel_i0(x), Signed(5));
        One("modified_bessel_i1", x => special.modified_bessel_i1(x), Signed(5));
        One("modified_bessel_k0", x => special.modified_bessel_k0(x), Numbers(0.4, 4, 5));
        One("modified_bessel_k1", x => special.modified_bessel_k1(x), Numbers(0.4, 4, 5));
        One("scaled_modified_bessel_k0", x => special.scaled_modified_bessel_k0(x), Numbers(0.4, 4, 5));
        One("scaled_modified_bessel_k1", x => special.scaled_modified_bessel_k1(x), Numbers(0.4, 4, 5));
        One("spherical_bessel_j0", x => special.spherical_bessel_j0(x), Signed(5));
        Polynomial("chebyshev_polynomial_t", x => special.chebyshev_polynomial_t(x, degrees));
        Polynomial("chebyshev_polynomial_u", x => special.chebyshev_polynomial_u(x, degrees));
        Polynomial("chebyshev_polynomial_v", x => special.chebyshev_polynomial_v(x, degrees));
        Polynomial("chebyshev_polynomial_w", x => special.chebyshev_polynomial_w(x, degrees));
        Polynomial("hermite_polynomial_h", x => special.hermite_polynomial_h(x, degrees));
        Polynomial("hermite_polynomial_he", x => special.hermite_polynomial_he(x, degrees));
        Polynomial("laguerre_polynomial_l", x => special.laguerre_polynomial_l(x, degrees));
        Polynomial("legendre_polynomial_p", x => special.legendre_polynomial_p(x, degrees));
        Polynomial("shifted_chebyshev_polynomial_t", x => special.shifted_chebyshev_polynomial_t(x, degrees));
        Polynomial("shifted_chebyshev_polynomial_u", x => special.shifted_chebyshev_polynomial_u(x, degrees));
        Polynomial("shifted_chebyshev_polynomial_v", x => special.shifted_chebyshev_polynomial_v(x, degrees));
        Polynomial("shifted_chebyshev_polynomial_w", x => special.shifted_chebyshev_polynomial_w(x, degrees));

        One("matrix_exp", x => linalg.matrix_exp(x), square);
        One("matrix_exp of a batch", x => linalg.matrix_exp(x), batch);
        One("matrix_exp, scaled", x => linalg.matrix_exp(0.01 * x) * x, 100 * square);
        Two("householder_product", (x, tau) => linalg.householder_product(x, tau), tall, Numbers(0.3, 1.7, 3));
        Add("ormqr", t => ormqr(t[0], t[1], t[2], true, true), tall, Numbers(0.3, 1.7, 2), Signed(4, 2));
        One("lu_unpack", x => Unpacked(x), square + 3 * eye(3, dtype: ScalarType.Float64));
        One("tensorinv", x => linalg.tensorinv(x, 2), (Signed(4, 4) + 4 * eye(4, dtype: ScalarType.Float64)).reshape(2, 2, 2, 2));
        Two("tensorsolve", (x, y) => linalg.tensorsolve(x, y, []), (Signed(4, 4) + 4 * eye(4, dtype: ScalarType.Float64)).reshape(2, 2, 2, 2), Signed(2, 2));
        One("frexp", x => x.frexp().Mantissa * x, Signed(5));
        One("angle", x => x.angle() * x, Signed(5));
        One("mvlgamma_", x => (x * 1).mvlgamma_(2), Numbers(1.2, 4, 4));
    }

    private static void Polynomial(string name, Func<Tensor, Tensor> f) => One(name, f, Numbers(-0.9, 1.1, 3));

    private static Tensor Unpacked(Tensor x)
    {
        (Tensor lu, Tensor? pivots) = linalg.lu_factor(x);
        (_, Tensor? l, Tensor? u) = lu_unpack(lu, pivots!);
        return l!.matmul(u!.square());
    }
}
