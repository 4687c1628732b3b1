"""Peers of the samplers: a checkerboard sweep with NumPy, and a plain C loop for topic models (gcc -O3)."""

import ctypes
import os
import shutil
import subprocess
import tempfile

import numpy as np

BETA = 0.44


def ising(side, sweeps):
    """Whole-array checkerboard sweeps: the two colours in arrays of their own, as [rows, columns / 2], and a table of probabilities."""
    rng = np.random.default_rng(1)
    colours = [np.where(rng.random((side, side // 2)) < 0.5, 1, -1).astype(np.int8) for _ in range(2)]
    table = (1 / (1 + np.exp(-2 * BETA * np.arange(-4, 5)))).astype(np.float32)

    def half(colour):
        other = colours[1 - colour]
        neighbours = np.roll(other, 1, 0) + np.roll(other, -1, 0) + other
        first = slice(colour, None, 2)  # the rows in which the sites of this colour come first
        last = slice(1 - colour, None, 2)
        neighbours[first] += np.roll(other[first], 1, 1)
        neighbours[last] += np.roll(other[last], -1, 1)
        up = rng.random(other.shape, dtype=np.float32) < table[neighbours + 4]
        colours[colour] = np.where(up, np.int8(1), np.int8(-1))

    def run():
        for _ in range(sweeps):
            half(0)
            half(1)

    return run


C_LOOP = r"""
#include <stdint.h>
static uint64_t s[4] = {1, 2, 3, 4};
static uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }
static double uniform(void) {
    uint64_t r = rotl(s[1] * 5, 7) * 9, t = s[1] << 17;
    s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = rotl(s[3], 45);
    return (r >> 11) * 0x1p-53;
}
void sweep(int tokens, int K, int V, double alpha, double beta, const int *document, const int *word, int *topic, int *nd, int *nw, int *nk) {
    double p[1024];
    for (int i = 0; i < tokens; i++) {
        int *d = nd + (long)document[i] * K, *w = nw + (long)word[i] * K, old = topic[i];
        d[old]--; w[old]--; nk[old]--;
        double total = 0;
        for (int k = 0; k < K; k++) {
            total += (d[k] + alpha) * (w[k] + beta) / (nk[k] + V * beta);
            p[k] = total;
        }
        double u = uniform() * total;
        int k = 0;
        while (k < K - 1 && p[k] <= u) k++;
        d[k]++; w[k]++; nk[k]++;
        topic[i] = k;
    }
}
"""


def lda(documents, length, vocabulary, topics):
    """None where there is no gcc."""
    if shutil.which("gcc") is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source, library = os.path.join(folder, "lda.c"), os.path.join(folder, "lda.so")
        with open(source, "w") as file:
            file.write(C_LOOP)
        subprocess.run(["gcc", "-O3", "-shared", "-fPIC", "-o", library, source], check=True)
        sweep = ctypes.CDLL(library).sweep

    tokens = documents * length
    i = np.arange(tokens, dtype=np.int64)
    document = (i // length).astype(np.int32)
    word = (i * i * 7919 % 1_000_003 % vocabulary).astype(np.int32)
    topic = (i * 31 % topics).astype(np.int32)
    nd, nw, nk = np.zeros((documents, topics), np.int32), np.zeros((vocabulary, topics), np.int32), np.zeros(topics, np.int32)
    np.add.at(nd, (document, topic), 1)
    np.add.at(nw, (word, topic), 1)
    np.add.at(nk, topic, 1)
    pointer = [ctypes.c_void_p(a.ctypes.data) for a in (document, word, topic, nd, nw, nk)]
    keep = (document, word, topic, nd, nw, nk)
    return lambda: (sweep(tokens, topics, vocabulary, ctypes.c_double(0.1), ctypes.c_double(0.01), *pointer), keep)[0]
