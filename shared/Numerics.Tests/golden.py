#!/usr/bin/env python3
"""Writes golden.csv: values of special functions to 17 digits, computed by mpmath with 50 (Debian: python3-mpmath).

Arguments are the doubles nearest to the decimals printed, so that a function is not blamed for the rounding of its argument.
`golden.py words` prints the first words of xoshiro256** from state (1, 2, 3, 4), and of SplitMix64 from seed 0.
"""
import sys
from pathlib import Path

from mpmath import mp, mpf, loggamma, psi, erf, erfc, binomial, log, exp, log1p, expm1, beta, ncdf, factorial, findroot, sqrt, erfinv
from mpmath import gammainc, betainc

mp.dps = 50

POSITIVE = [1e-8, 1e-3, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 1.0, 1.001, 1.25, 1.4616321449683622, 1.5, 1.9, 2.0, 2.1, 3.0, 4.5, 7.0, 9.9, 10.0, 12.5,
            20.3, 50.0, 100.5, 1e3, 12345.6, 1e6, 1e10, 1e15]
REAL = [-745.0, -100.0, -40.0, -36.5, -20.0, -5.0, -1.0, -0.3, -1e-3, -1e-9, 0.0, 1e-12, 1e-3, 0.2, 0.5, 1.0, 2.5, 5.0, 20.0, 36.5, 40.0, 100.0, 745.0]
ERF = [-6.0, -3.0, -1.0, -0.5, -0.1, -1e-8, 0.0, 1e-10, 0.01, 0.3, 0.5, 0.8, 0.84, 1.0, 1.25, 1.5, 2.0, 2.4, 2.9, 3.5, 5.0, 6.5]
TAIL = [-3.0, -0.7, 0.0, 1e-5, 0.2, 0.46, 0.5, 0.9, 1.0, 2.0, 3.9, 4.1, 5.0, 7.5, 10.0, 15.0, 20.0, 26.0]
PROBABILITIES = [1e-300, 1e-100, 1e-30, 1e-16, 1e-12, 5e-10, 1e-9, 1e-5, 0.001, 0.02425, 0.1, 0.3, 0.4999, 0.5, 0.50001, 0.7, 0.9, 0.975, 0.999, 0.999999]


def normal_quantile(p):
    if p == mpf(1) / 2:
        return mpf(0)
    if p > mpf("1e-5"):
        return sqrt(2) * erfinv(2 * p - 1)
    start = -sqrt(-2 * log(p) - log(-2 * log(p) * 2 * mp.pi))
    return findroot(lambda x: log(ncdf(x)) - log(p), start)


FUNCTIONS = {
    "LogGamma": (lambda x: loggamma(x).real, POSITIVE),
    "Digamma": (lambda x: psi(0, x), POSITIVE),
    "Trigamma": (lambda x: psi(1, x), POSITIVE),
    "Erf": (erf, ERF),
    "Erfc": (erfc, TAIL),
    "NormalCdf": (ncdf, [-37.0, -20.0, -8.3, -6.11, -5.0, -2.0, -0.5, 0.0, 1e-3, 0.7, 1.96, 3.0, 6.0]),
    "LogNormalCdf": (lambda x: log(ncdf(x)), [-1e4, -1e3, -100.0, -40.0, -37.5, -20.0, -8.3, -5.0, -2.0, -0.5, 0.0, 0.7, 3.0, 8.0, 20.0]),
    "NormalQuantile": (normal_quantile, PROBABILITIES),
    "Softplus": (lambda x: log1p(exp(x)), REAL),
    "LogSigmoid": (lambda x: -log1p(exp(-x)), REAL),
    "Sigmoid": (lambda x: 1 / (1 + exp(-x)), REAL),
    "Log1p": (log1p, [-0.999, -0.5, -1e-3, -1e-10, 0.0, 1e-17, 1e-12, 1e-5, 0.1, 1.0, 1e3, 1e10]),
    "Expm1": (expm1, [-50.0, -1.0, -1e-3, -1e-10, 0.0, 1e-17, 1e-12, 1e-5, 0.1, 1.0, 20.0, 700.0]),
    "LogFactorial": (lambda n: log(factorial(n)), [0, 1, 2, 5, 10, 20, 100, 170, 171, 1000, 1000000]),
    "LogBinomial": (lambda n, k: log(binomial(n, k)), [(0, 0), (5, 0), (5, 5), (5, 2), (10, 3), (52, 5), (100, 50), (1000, 3), (100000, 40000)]),
    "LogBeta": (lambda a, b: log(beta(a, b)), [(1e-3, 2.0), (0.5, 0.5), (1.0, 1.0), (2.5, 0.1), (10.0, 20.0), (300.5, 2.25), (1e4, 1e4)]),
    "GammaRegularized": (lambda a, x: gammainc(a, 0, x, regularized=True), [(0.5, 1e-30), (0.5, 1e-19), (0.1, 0.999), (50.0, 0.9), (0.5, 1e-6), (0.5, 0.5), (1.0, 3.0), (5.0, 0.1), (5.0, 4.0), (50.0, 20.0), (50.0, 55.0), (500.0, 400.0), (5000.0, 5100.0)]),
    "GammaRegularizedUpper": (lambda a, x: gammainc(a, x, mp.inf, regularized=True), [(0.5, 1e-19), (0.5, 1e-12), (0.1, 0.999), (0.5, 0.5), (0.5, 20.0), (1.0, 3.0), (5.0, 4.0), (5.0, 40.0), (50.0, 110.0), (500.0, 640.0), (5000.0, 5100.0)]),
    "BetaRegularized": (lambda a, b, x: betainc(a, b, 0, x, regularized=True),
                        [(0.5, 0.5, 0.3), (2.0, 3.0, 0.4), (1.0, 1000.0, 1e-6), (10.0, 1.0, 0.1), (100.0, 900.0, 0.05), (100.0, 900.0, 0.1), (50.0, 60.0, 0.7)]),
}


def golden():
    lines = ["# function,value,arguments: made by golden.py with mpmath; do not edit."]
    for name, (function, points) in FUNCTIONS.items():
        for point in points:
            arguments = point if isinstance(point, tuple) else (point,)
            value = function(*[mpf(a) for a in arguments])
            lines.append(",".join([name, repr(float(value)), *[repr(a) for a in arguments]]))
    return "\n".join(lines) + "\n"


def words():
    mask = (1 << 64) - 1
    rotl = lambda x, k: ((x << k) | (x >> (64 - k))) & mask
    s = [1, 2, 3, 4]
    for _ in range(4):
        print(rotl((s[1] * 5) & mask, 7) * 9 & mask)
        t = (s[1] << 17) & mask
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 45)
    x = 0
    for _ in range(4):
        x = (x + 0x9E3779B97F4A7C15) & mask
        z = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        print(hex(z ^ (z >> 31)))


if __name__ == "__main__":
    words() if sys.argv[1:] == ["words"] else Path(__file__).with_name("golden.csv").write_text(golden())
