using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>
/// Derivatives of matrix factorisations (Giles, An extended collection of matrix derivative results, 2008; Walter and
/// Lehmann, Algorithmic differentiation of linear algebra functions, 2012). A gradient that is null counts as zero.
/// </summary>
internal static class Factors
{
    /// <summary>½ (S + Sᵀ), S = L⁻ᵀ Φ(Lᵀ G) L⁻¹, where Φ takes the lower triangle with half the diagonal.</summary>
    public static Tensor Cholesky(Tensor g, Tensor l)
    {
        Tensor phi = l.mT.matmul(g).tril();
        phi = phi - 0.5 * phi.diagonal(0, -2, -1).diag_embed();
        Tensor left = Solving.Triangular("cholesky", l.mT, phi, true, true, false);
        Tensor s = Solving.Triangular("cholesky", l, left, false, false, false);
        return 0.5 * (s + s.mT);
    }

    /// <summary>Of the compact factors: P L⁻ᵀ (lower(Lᵀ G_L) + upper(G_U Uᵀ)) U⁻ᵀ, square; what is tall or wide follows from its square part.</summary>
    public static Tensor Lu(Tensor g, Tensor lu, Tensor permutation)
    {
        long m = lu.Layout.Shape[^2], n = lu.Layout.Shape[^1], k = Math.Min(m, n);
        Tensor square = lu.narrow(-2, 0, k).narrow(-1, 0, k), gSquare = g.narrow(-2, 0, k).narrow(-1, 0, k);
        Tensor l = square.tril(-1) + torch.eye(k, dtype: lu.dtype), u = square.triu();
        Tensor gl = gSquare.tril(-1), gu = gSquare.triu();
        Tensor? below = null, beside = null;
        if (m > n)
        {
            // The rows below: L₂ = B₂ U⁻¹.
            Tensor l2 = lu.narrow(-2, k, m - k);
            below = Solving.Triangular("lu", u.mT, g.narrow(-2, k, m - k), false, false, false);
            gu = gu - l2.mT.matmul(below);
        }
        else if (n > m)
        {
            // The columns beside: U₂ = L⁻¹ B₂.
            Tensor u2 = lu.narrow(-1, k, n - k);
            beside = Solving.Triangular("lu", l.mT, g.narrow(-1, k, n - k), true, true, true);
            gl = gl - beside.matmul(u2.mT);
        }
        Tensor middle = l.mT.matmul(gl).tril(-1) + gu.matmul(u.mT).triu();
        Tensor left = Solving.Triangular("lu", l.mT, middle, true, true, true);
        Tensor b = Solving.Triangular("lu", u.mT, left, false, false, false);
        if (below is not null) b = torch.cat([b, below], -2);
        if (beside is not null) b = torch.cat([b, beside], -1);
        return permutation.matmul(b);
    }

    /// <summary>(G_Q + Q sym(upper(G_R Rᵀ − Qᵀ G_Q))) R⁻ᵀ; a wide matrix follows from its square part.</summary>
    public static Tensor Qr(Tensor? gq, Tensor? gr, Tensor q, Tensor r)
    {
        long m = q.Layout.Shape[^2], n = r.Layout.Shape[^1], k = q.Layout.Shape[^1];
        if (n > m)
        {
            // A₂ = Q R₂ beside A₁ = Q R₁.
            Tensor r1 = r.narrow(-1, 0, m), r2 = r.narrow(-1, m, n - m);
            Tensor? gr1 = gr?.narrow(-1, 0, m), gr2 = gr?.narrow(-1, m, n - m);
            Tensor? inQ = gr2 is null ? gq : q.matmul(r2).matmul(gr2.mT);
            if (gr2 is not null && gq is not null) inQ = inQ! + gq;
            Tensor first = Qr(inQ, gr1, q, r1);
            Tensor second = gr2 is null ? Make.Zeros(q.dtype, [.. q.Layout.Shape[..^1], n - m]) : q.matmul(gr2);
            return torch.cat([first, second], -1);
        }

        Tensor inner = Make.Zeros(q.dtype, [.. q.Layout.Shape[..^2], k, k]);
        if (gr is not null) inner = inner + gr.matmul(r.mT);
        if (gq is not null) inner = inner - q.mT.matmul(gq);
        inner = inner.triu();
        Tensor symmetric = inner + inner.mT - inner.diagonal(0, -2, -1).diag_embed();
        Tensor sum = q.matmul(symmetric);
        if (gq is not null) sum = sum + gq;
        return Solving.Triangular("linalg.qr", r.mT, sum, false, false, false);
    }

    /// <summary>V (diag(G_λ) + (Vᵀ G_V) / (λⱼ − λᵢ)) Vᵀ.</summary>
    public static Tensor Eigh(Tensor? gl, Tensor? gv, Tensor l, Tensor v)
    {
        Tensor inner = Make.Zeros(v.dtype, v.Layout.Shape);
        if (gl is not null) inner = inner + gl.diag_embed();
        if (gv is not null) inner = inner + v.mT.matmul(gv) * Gaps(l);
        return v.matmul(inner).matmul(v.mT);
    }

    /// <summary>U ((Uᵀ G_U − G_Uᵀ U) / E · S + S (Vᵀ G_V − G_Vᵀ V) / E + diag(G_S)) Vᵀ, Eᵢⱼ = sⱼ² − sᵢ², and what lies outside the spans of U and V.</summary>
    public static Tensor Svd(Tensor? gu, Tensor? gs, Tensor? gvh, Tensor u, Tensor s, Tensor vh)
    {
        long k = s.Layout.Shape[^1];
        if (u.Layout.Shape[^1] > k) (u, gu) = (u.narrow(-1, 0, k), gu?.narrow(-1, 0, k));
        if (vh.Layout.Shape[^2] > k) (vh, gvh) = (vh.narrow(-2, 0, k), gvh?.narrow(-2, 0, k));
        Tensor inner = Make.Zeros(s.dtype, [.. s.Layout.Shape, k]);
        if (gs is not null) inner = inner + gs.diag_embed();
        Tensor gaps = gu is null && gvh is null ? inner : Gaps(s.square());
        if (gu is not null) inner = inner + Skew(u.mT.matmul(gu)) * gaps * s.unsqueeze(-2);
        if (gvh is not null) inner = inner + s.unsqueeze(-1) * (Skew(vh.matmul(gvh.mT)) * gaps);
        Tensor ga = u.matmul(inner).matmul(vh);
        if (gu is not null && u.Layout.Shape[^2] > k)
        {
            Tensor scaled = gu / s.unsqueeze(-2);
            ga = ga + (scaled - u.matmul(u.mT.matmul(scaled))).matmul(vh);
        }
        if (gvh is not null && vh.Layout.Shape[^1] > k)
        {
            Tensor scaled = gvh / s.unsqueeze(-1);
            ga = ga + u.matmul(scaled - scaled.matmul(vh.mT).matmul(vh));
        }
        return ga;
    }

    /// <summary>Of the pseudo-inverse P of A (Golub and Pereyra, 1973).</summary>
    public static Tensor PseudoInverse(Tensor g, Tensor p, Tensor a)
    {
        Tensor pt = p.mT, gt = g.mT;
        Tensor inside = -pt.matmul(g).matmul(pt);
        Tensor left = pt.matmul(p), right = p.matmul(pt);
        return inside + left.matmul(gt - gt.matmul(p).matmul(a)) + (gt - a.matmul(p).matmul(gt)).matmul(right);
    }

    private static Tensor Skew(Tensor x) => x - x.mT;

    // 1 / (λⱼ − λᵢ), and 0 on the diagonal.
    private static Tensor Gaps(Tensor l)
    {
        Tensor eye = torch.eye(l.Layout.Shape[^1], dtype: l.dtype);
        return (l.unsqueeze(-2) - l.unsqueeze(-1) + eye).reciprocal() * (1 - eye);
    }
}
