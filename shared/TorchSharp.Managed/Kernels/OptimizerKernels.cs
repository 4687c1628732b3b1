using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>
/// One step of an optimiser over a whole parameter in a single pass: everything that belongs to an element is read and
/// written once. The order of the roundings is that of the formulas written out with tensor operations.
/// </summary>
internal static unsafe class OptimizerKernels
{
    /// <summary>
    /// Adam and, with <paramref name="decoupled"/> weight decay, AdamW:
    /// m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², p ← p − lr / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε).
    /// </summary>
    /// <param name="p">The parameter.</param>
    /// <param name="g">Its gradient.</param>
    /// <param name="m">The running mean of gradients.</param>
    /// <param name="v">The running mean of squared gradients.</param>
    /// <param name="vmax">The largest v so far, for AMSGrad; empty for none.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="beta1">β₁.</param>
    /// <param name="beta2">β₂.</param>
    /// <param name="eps">ε.</param>
    /// <param name="weightDecay">How strongly parameters are drawn to 0.</param>
    /// <param name="decoupled">Decay the parameter itself rather than add to its gradient.</param>
    /// <param name="maximize">Climb instead of descend.</param>
    /// <param name="step">t, the number of this step, counted from 1.</param>
    public static void AdamStep<T>(
        Span<T> p, ReadOnlySpan<T> g, Span<T> m, Span<T> v, Span<T> vmax,
        double lr, double beta1, double beta2, double eps, double weightDecay, bool decoupled, bool maximize, long step)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        fixed (T* pp = p, pg = g, pm = m, pv = v, px = vmax)
        {
            Threads.For(p.Length, 8L * p.Length, new Adam<T>
            {
                P = pp, G = pg, M = pm, V = pv, Largest = px,
                Sign = T.CreateTruncating(maximize ? -1 : 1),
                Shrink = T.CreateTruncating(decoupled ? 1 - lr * weightDecay : 1),
                Decay = T.CreateTruncating(decoupled ? 0 : weightDecay),
                Beta1 = T.CreateTruncating(beta1), Rest1 = T.CreateTruncating(1 - beta1),
                Beta2 = T.CreateTruncating(beta2), Rest2 = T.CreateTruncating(1 - beta2),
                Root2 = T.CreateTruncating(Math.Sqrt(1 - Math.Pow(beta2, step))),
                Epsilon = T.CreateTruncating(eps),
                Rate = T.CreateTruncating(-lr / (1 - Math.Pow(beta1, step))),
            }, Step);
        }
    }

    /// <summary>
    /// Stochastic gradient descent: with momentum b ← μb + (1 − dampening)g, then p ← p − lr · b
    /// (Nesterov: p ← p − lr (g + μb)). In the first step b ← g.
    /// </summary>
    /// <param name="p">The parameter.</param>
    /// <param name="g">Its gradient.</param>
    /// <param name="buffer">b; empty if there is no momentum.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="momentum">μ.</param>
    /// <param name="dampening">How much of the new gradient is left out of b.</param>
    /// <param name="weightDecay">How strongly parameters are drawn to 0.</param>
    /// <param name="nesterov">Look ahead along b.</param>
    /// <param name="maximize">Climb instead of descend.</param>
    /// <param name="first">True in the first step, when b holds nothing yet.</param>
    public static void SgdStep<T>(
        Span<T> p, ReadOnlySpan<T> g, Span<T> buffer,
        double lr, double momentum, double dampening, double weightDecay, bool nesterov, bool maximize, bool first)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        fixed (T* pp = p, pg = g, pb = buffer)
        {
            Threads.For(p.Length, 3L * p.Length, new Sgd<T>
            {
                P = pp, G = pg, B = pb, Nesterov = nesterov, First = first,
                Decay = T.CreateTruncating(weightDecay),
                Momentum = T.CreateTruncating(momentum),
                Rest = T.CreateTruncating(1 - dampening),
                Rate = T.CreateTruncating(maximize ? lr : -lr),
            }, Step);
        }
    }

    // Cuts lie between cache lines.
    private const int Step = 64;

    private struct Adam<T> : IPieces where T : unmanaged, IFloatingPointIeee754<T>
    {
        public T* P, G, M, V, Largest;
        public T Sign, Shrink, Decay, Beta1, Rest1, Beta2, Rest2, Root2, Epsilon, Rate;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int from, int to)
        {
            int i = from;
            var sign = new Vector<T>(Sign);
            var shrink = new Vector<T>(Shrink);
            var decay = new Vector<T>(Decay);
            var beta1 = new Vector<T>(Beta1);
            var rest1 = new Vector<T>(Rest1);
            var beta2 = new Vector<T>(Beta2);
            var rest2 = new Vector<T>(Rest2);
            var root2 = new Vector<T>(Root2);
            var epsilon = new Vector<T>(Epsilon);
            var rate = new Vector<T>(Rate);
            bool decays = Decay != T.Zero;
            for (; i <= to - Vector<T>.Count; i += Vector<T>.Count)
            {
                Vector<T> p = Vector.Load(P + i) * shrink, g = Vector.Load(G + i) * sign;
                if (decays) g = Simd.Fma(p, decay, g);
                Vector<T> m = Simd.Fma(g, rest1, Vector.Load(M + i) * beta1);
                Vector<T> v = Simd.Fma(rest2 * g, g, Vector.Load(V + i) * beta2);
                Vector.Store(m, M + i);
                Vector.Store(v, V + i);
                if (Largest is not null)
                {
                    v = Vector.Max(Vector.Load(Largest + i), v);
                    Vector.Store(v, Largest + i);
                }
                Vector<T> denominator = Vector.SquareRoot(v) / root2 + epsilon;
                Vector.Store(p + rate * m / denominator, P + i);
            }
            for (; i < to; i++)
            {
                T p = P[i] * Shrink, g = G[i] * Sign;
                if (decays) g = T.FusedMultiplyAdd(p, Decay, g);
                T m = T.FusedMultiplyAdd(g, Rest1, M[i] * Beta1);
                T v = T.FusedMultiplyAdd(Rest2 * g, g, V[i] * Beta2);
                M[i] = m;
                V[i] = v;
                if (Largest is not null) Largest[i] = v = T.Max(Largest[i], v);
                T denominator = T.Sqrt(v) / Root2 + Epsilon;
                P[i] = p + Rate * m / denominator;
            }
        }
    }

    private struct Sgd<T> : IPieces where T : unmanaged, IFloatingPointIeee754<T>
    {
        public T* P, G, B;
        public bool Nesterov, First;
        public T Decay, Momentum, Rest, Rate;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public readonly void Run(int from, int to)
        {
            int i = from;
            var decay = new Vector<T>(Decay);
            var momentum = new Vector<T>(Momentum);
            var rest = new Vector<T>(Rest);
            var rate = new Vector<T>(Rate);
            bool decays = Decay != T.Zero;
            for (; i <= to - Vector<T>.Count; i += Vector<T>.Count)
            {
                Vector<T> p = Vector.Load(P + i), g = Vector.Load(G + i);
                if (decays) g = Simd.Fma(p, decay, g);
                if (B is not null)
                {
                    Vector<T> b = First ? g : Simd.Fma(g, rest, Vector.Load(B + i) * momentum);
                    Vector.Store(b, B + i);
                    g = Nesterov ? Simd.Fma(b, momentum, g) : b;
                }
                Vector.Store(Simd.Fma(g, rate, p), P + i);
            }
            for (; i < to; i++)
            {
                T p = P[i], g = G[i];
                if (decays) g = T.FusedMultiplyAdd(p, Decay, g);
                if (B is not null)
                {
                    T b = First ? g : T.FusedMultiplyAdd(g, Rest, B[i] * Momentum);
                    B[i] = b;
                    g = Nesterov ? T.FusedMultiplyAdd(b, Momentum, g) : b;
                }
                P[i] = T.FusedMultiplyAdd(g, Rate, p);
            }
        }
    }
}
