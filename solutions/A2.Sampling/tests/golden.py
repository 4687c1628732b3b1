"""Golden values for the diagnostics of A2.Sampling: python3 golden.py

Written from the published formulas and from nothing else, in plain Python:
- Vehtari, Gelman, Simpson, Carpenter and Buerkner (2021), Rank-normalization, folding, and localization, Bayesian Analysis 16(2), arXiv 1903.08008:
  split R-hat, rank normalisation (with Blom's offsets 3/8 and 1/4), folding, combined autocorrelations, ESS with its cap, MCSE of the mean;
- Geyer (1992), Practical Markov chain Monte Carlo, Statistical Science 7(4): initial positive and monotone sequences. As in Stan and ArviZ, the first lag
  of the first pair that is not positive still counts, once, where it is positive.
The chains are those of GoldenChains.cs: any computer makes the same ones.
"""
from math import log10, sqrt
from statistics import NormalDist, mean, median, variance


def chains(keep, shift, count=4, length=50):
    result = []
    for m in range(count):
        seed, x, chain = m + 1, 0.0, []
        for _ in range(length):
            seed = (1103515245 * seed + 12345) % 2**31
            x = keep * x + seed / 2**31 - 0.5
            chain.append(x + shift * m)
        result.append(chain)
    return result


def rounded(cs):
    return [[round(4 * x) / 4 for x in c] for c in cs]


def split(cs):
    half = len(cs[0]) // 2
    return [part for c in cs for part in (c[:half], c[-half:])]


def rhat(cs):
    n = len(cs[0])
    w = mean(variance(c) for c in cs)
    b = n * variance([mean(c) for c in cs])
    return sqrt(((n - 1) / n * w + b / n) / w)


def ranks(cs):
    flat = sorted(x for c in cs for x in c)
    where = {}
    for i, x in enumerate(flat):
        where.setdefault(x, []).append(i + 1)
    return [[NormalDist().inv_cdf((mean(where[x]) - 3 / 8) / (len(flat) + 1 / 4)) for x in c] for c in cs]


def folded(cs):
    m = median(x for c in cs for x in c)
    return [[abs(x - m) for x in c] for c in cs]


def rank_rhat(cs):
    halves = split(cs)
    return max(rhat(ranks(halves)), rhat(ranks(folded(halves))))


def autocovariance(c, t):
    m = mean(c)
    return sum((c[i] - m) * (c[i + t] - m) for i in range(len(c) - t)) / len(c)


def ess(cs):
    n, m = len(cs[0]), len(cs)
    w = mean(variance(c) for c in cs)
    plus = (n - 1) / n * w + (variance([mean(c) for c in cs]) if m > 1 else 0)
    rho = [1.0] + [1 - (w - mean(autocovariance(c, t) for c in cs)) / plus for t in range(1, n)]
    pairs = []
    while 2 * len(pairs) + 1 < n and rho[2 * len(pairs)] + rho[2 * len(pairs) + 1] > 0:
        k = len(pairs)
        pairs.append(min([rho[2 * k] + rho[2 * k + 1]] + pairs[-1:]))
    stop = 2 * len(pairs)
    tau = -1 + 2 * sum(pairs) + (max(0, rho[stop]) if stop + 1 < n else 0)
    return m * n / max(tau, 1 / log10(m * n))


def mcse(cs):
    return sqrt(variance([x for c in cs for x in c]) / ess(split(cs)))


if __name__ == "__main__":
    cases = {
        "Agreeing": chains(0.5, 0),
        "Shifted": chains(0.5, 0.15),
        "Antithetic": chains(-0.3, 0),
        "Capped": chains(-0.75, 0),
        "WithTies": rounded(chains(0.5, 0, length=51)),
        "Alone": chains(0.5, 0, count=1),
    }
    for name, cs in cases.items():
        print(f"{name:11s} ess {ess(cs):.12f} split ess {ess(split(cs)):.12f} bulk ess {ess(ranks(split(cs))):.12f} "
              f"split rhat {rhat(split(cs)):.12f} rank rhat {rank_rhat(cs):.12f} mcse {mcse(cs):.12f}")
