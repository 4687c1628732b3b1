using TorchSharp.Engine;
using static TorchSharp.Operations.Matrices;

namespace TorchSharp.Operations;

/// <summary>eᴬ of square matrices, by Padé's approximation of degree 13 with scaling and squaring (Higham, 2005).</summary>
internal static class MatrixExponential
{
    // Up to this 1-norm the approximation is exact to double's precision.
    private const double Radius = 5.371920351148152;

    private static readonly double[] Coefficients =
    [
        64764752532480000, 32382376266240000, 7771770303897600, 1187353796428800, 129060195264000, 10559470521600,
        670442572800, 33522128640, 1323241920, 40840800, 960960, 16380, 182, 1,
    ];

    public static Tensor Of(string name, Tensor a)
    {
        CheckSquare(name, a);
        Tensor y = Make.Empty(ScalarType.Float64, a.Layout.Shape);
        long n = a.Layout.Shape[^1];
        using (torch.no_grad())
        {
            Tensor from = Work(a).view(-1, n, n), to = y.view(-1, n, n);
            for (int i = 0; i < Batch(a); i++) to[i] = OfOne(from[i]);
        }
        Tensor result = Back(y, a);
        if (!Recording(a)) return result;
        Saved sa = a;
        return Tape.Result(name, result, a, g => Derivative(name, g, sa));
    }

    // exp [[Aᵀ, G], [0, Aᵀ]] has the derivative in its upper right corner.
    private static Tensor Derivative(string name, Tensor g, Tensor a)
    {
        long n = a.Layout.Shape[^1];
        Tensor upper = torch.cat([a.mT, g], -1), lower = torch.cat([Make.Zeros(g.dtype, a.Layout.Shape), a.mT], -1);
        return Of(name, torch.cat([upper, lower], -2)).narrow(-2, 0, n).narrow(-1, n, n);
    }

    private static Tensor OfOne(Tensor a)
    {
        if (a.numel() == 0) return a;
        double norm = a.abs().sum(0L).max().ToDouble();
        if (!double.IsFinite(norm)) return torch.full_like(a, double.NaN);
        int halvings = norm > Radius ? (int)Math.Ceiling(Math.Log2(norm / Radius)) : 0;
        double[] b = Coefficients;
        Tensor a1 = a * Math.ScaleB(1, -halvings), a2 = a1.mm(a1), a4 = a2.mm(a2), a6 = a4.mm(a2), one = torch.eye(a.size(0), dtype: a.dtype);
        Tensor odd = a1.mm(a6.mm(b[13] * a6 + b[11] * a4 + b[9] * a2) + b[7] * a6 + b[5] * a4 + b[3] * a2 + b[1] * one);
        Tensor even = a6.mm(b[12] * a6 + b[10] * a4 + b[8] * a2) + b[6] * a6 + b[4] * a4 + b[2] * a2 + b[0] * one;
        Tensor y = torch.linalg.solve(even - odd, even + odd);
        for (; halvings > 0; halvings--) y = y.mm(y);
        return y;
    }
}
