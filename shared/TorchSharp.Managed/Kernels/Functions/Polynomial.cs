using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp.Kernels;

/// <summary>The m-th derivative of the n-th polynomial of a family at x; 0 for n below 0.</summary>
internal readonly struct Polynomial<TFamily> : IFloatTriple<Polynomial<TFamily>> where TFamily : struct, IPolynomials
{
    public static string Name => TFamily.Name;

    public static Tensor? First(Saved x, Saved n, Saved m, Tensor g) => g * Ternary.Float<Polynomial<TFamily>>(x, n, m.Value + 1);

    public static Tensor? Second(Saved x, Saved n, Saved m, Tensor g) => Slopes.None(Name, "its degree");

    public static Tensor? Third(Saved x, Saved n, Saved m, Tensor g) => Slopes.None(Name, "the order of its derivative");

    public static T At<T>(T x, T n, T m) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(n) ? n : T.CreateTruncating(At(double.CreateTruncating(x), int.CreateSaturating(n), int.CreateTruncating(m)));

    // The recurrence, differentiated m times; `now` and `before` hold all derivatives up to the m-th.
    private static double At(double x, int n, int m)
    {
        if (n < 0 || m > n) return 0;
        if (n == 0) return 1;
        Span<double> before = stackalloc double[m + 1], now = stackalloc double[m + 1];
        before[0] = 1;
        now[0] = TFamily.First.Slope * x + TFamily.First.Start;
        if (m > 0) now[1] = TFamily.First.Slope;
        for (int k = 1; k < n; k++)
        {
            (double a, double b, double c) = TFamily.Step(k);
            for (int i = m; i >= 0; i--)
            {
                double next = (a * x + b) * now[i] - c * before[i];
                if (i > 0) next += i * a * now[i - 1];
                before[i] = next;
            }
            Span<double> swap = before;
            before = now;
            now = swap;
        }
        return now[m];
    }
}
