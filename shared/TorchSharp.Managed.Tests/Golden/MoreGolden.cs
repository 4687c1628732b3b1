namespace TorchSharp.Tests;

/// <summary>Special functions, matrix functions, windows and histograms, by the keys of make_golden_more.py.</summary>
internal static class MoreGolden
{
    public static readonly Dictionary<string, Func<Tensor[], Tensor[]>> Table = Make();

    private static Dictionary<string, Func<Tensor[], Tensor[]>> Make()
    {
        var table = new Dictionary<string, Func<Tensor[], Tensor[]>>
        {
            ["special.airy_ai"] = x => [torch.special.airy_ai(x[0])],
            ["special.bessel_j0"] = x => [torch.special.bessel_j0(x[0])],
            ["special.bessel_j1"] = x => [torch.special.bessel_j1(x[0])],
            ["special.bessel_y0"] = x => [torch.special.bessel_y0(x[0])],
            ["special.bessel_y1"] = x => [torch.special.bessel_y1(x[0])],
            ["special.modified_bessel_i0"] = x => [torch.special.modified_bessel_i0(x[0])],
            ["special.modified_bessel_i1"] = x => [torch.special.modified_bessel_i1(x[0])],
            ["special.modified_bessel_k0"] = x => [torch.special.modified_bessel_k0(x[0])],
            ["special.modified_bessel_k1"] = x => [torch.special.modified_bessel_k1(x[0])],
            ["special.scaled_modified_bessel_k0"] = x => [torch.special.scaled_modified_bessel_k0(x[0])],
            ["special.scaled_modified_bessel_k1"] = x => [torch.special.scaled_modified_bessel_k1(x[0])],
            ["special.spherical_bessel_j0"] = x => [torch.special.spherical_bessel_j0(x[0])],
            ["special.chebyshev_polynomial_t"] = x => [torch.special.chebyshev_polynomial_t(x[0], x[1])],
            ["special.chebyshev_polynomial_u"] = x => [torch.special.chebyshev_polynomial_u(x[0], x[1])],
            ["special.chebyshev_polynomial_v"] = x => [torch.special.chebyshev_polynomial_v(x[0], x[1])],
            ["special.chebyshev_polynomial_w"] = x => [torch.special.chebyshev_polynomial_w(x[0], x[1])],
            ["special.hermite_polynomial_h"] = x => [torch.special.hermite_polynomial_h(x[0], x[1])],
            ["special.hermite_polynomial_he"] = x => [torch.special.hermite_polynomial_he(x[0], x[1])],
            ["special.laguerre_polynomial_l"] = x => [torch.special.laguerre_polynomial_l(x[0], x[1])],
            ["special.legendre_polynomial_p"] = x => [torch.special.legendre_polynomial_p(x[0], x[1])],
            ["special.shifted_chebyshev_polynomial_t"] = x => [torch.special.shifted_chebyshev_polynomial_t(x[0], x[1])],
            ["special.shifted_chebyshev_polynomial_u"] = x => [torch.special.shifted_chebyshev_polynomial_u(x[0], x[1])],
            ["special.shifted_chebyshev_polynomial_v"] = x => [torch.special.shifted_chebyshev_polynomial_v(x[0], x[1])],
            ["special.shifted_chebyshev_polynomial_w"] = x => [torch.special.shifted_chebyshev_polynomial_w(x[0], x[1])],
            ["matrix_exp"] = x => [torch.matrix_exp(x[0])],
            ["geqrf"] = x => [.. Pair(torch.geqrf(x[0]))],
            ["householder"] = x => [torch.linalg.householder_product(torch.geqrf(x[0]).a, torch.geqrf(x[0]).tau)],
            ["lu_unpack"] = x => [.. Unpacked(torch.linalg.lu_factor(x[0]))],
            ["tensorinv(2)"] = x => [torch.linalg.tensorinv(x[0], 2)],
            ["tensorinv(1)"] = x => [torch.linalg.tensorinv(x[0], 1)],
            ["tensorsolve"] = x => [torch.linalg.tensorsolve(x[0], x[1], [])],
            ["tensorsolve(0,2)"] = x => [torch.linalg.tensorsolve(x[0], x[1], [0, 2])],
            ["hamming(6,0.5,0.4)"] = x => [torch.hamming_window(6, true, 0.5f, 0.4f)],
            ["kaiser(6,3)"] = x => [torch.kaiser_window(6, true, 3)],
            ["histogram(edges)"] = x => [.. Pair(torch.histogram(x[0], x[1]))],
            ["histogram(edges,density)"] = x => [.. Pair(torch.histogram(x[0], x[1], x[2], density: true))],
            ["histogram(4)"] = x => [.. Pair(torch.histogram(x[0], 4))],
            ["histogram(5,-1,2)"] = x => [.. Pair(torch.histogram(x[0], 5, (-1, 2)))],
            ["histogram(3,density)"] = x => [.. Pair(torch.histogram(x[0], 3, null, x[1], true))],
            ["frexp"] = x => [.. Pair(torch.frexp(x[0]))],
            ["angle"] = x => [torch.angle(x[0])],
            ["mvlgamma_"] = x => [(x[0] + 2).mvlgamma_(2)],
        };
        foreach (bool left in new[] { true, false })
            foreach (bool transpose in new[] { true, false })
                table[$"ormqr({left},{transpose})"] = x => [torch.ormqr(torch.geqrf(x[0]).a, torch.geqrf(x[0]).tau, left ? x[1] : x[1].mT, left, transpose)];
        foreach (bool periodic in new[] { true, false })
        {
            foreach (long n in new long[] { 0, 1, 2, 7 })
            {
                table[$"bartlett({n},{periodic})"] = _ => [torch.bartlett_window(n, periodic, ScalarType.Float64)];
                table[$"blackman({n},{periodic})"] = _ => [torch.blackman_window(n, periodic, ScalarType.Float64)];
                table[$"hamming({n},{periodic})"] = _ => [torch.hamming_window(n, periodic, dtype: ScalarType.Float64)];
                table[$"hann({n},{periodic})"] = _ => [torch.hann_window(n, periodic, ScalarType.Float64)];
                table[$"kaiser({n},{periodic})"] = _ => [torch.kaiser_window(n, periodic, dtype: ScalarType.Float64)];
            }
        }
        return table;
    }

    private static Tensor[] Pair((Tensor, Tensor) two) => [two.Item1, two.Item2];

    private static Tensor[] Unpacked((Tensor LU, Tensor? Pivots) factors)
    {
        (Tensor p, Tensor? l, Tensor? u) = torch.lu_unpack(factors.LU, factors.Pivots!);
        return [p, l!, u!];
    }
}
