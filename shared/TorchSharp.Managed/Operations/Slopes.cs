using TorchSharp.Engine;
using TorchSharp.Kernels;

namespace TorchSharp.Operations;

/// <summary>Derivatives of functions of an element that take more than a line, or that several functions share.</summary>
internal static class Slopes
{
    public static Tensor Same(Tensor g) => g;

    public static Tensor Zero(Tensor g) => Make.Zeros(g.dtype, g.Layout.Shape);

    /// <summary>g where the condition holds, else 0.</summary>
    public static Tensor Inside(Tensor g, Tensor condition) => Ternary.Where(condition, g, Make.Point(g.dtype, 0));

    /// <summary>0 where the condition holds, else g: so that g passes at NaN, for which no comparison holds.</summary>
    public static Tensor Unless(Tensor g, Tensor condition) => Ternary.Where(condition, Make.Point(g.dtype, 0), g);

    /// <summary>For a derivative that does not exist or that nobody has written, here or in PyTorch.</summary>
    public static Tensor None(string operation, string input) => throw new NotSupportedException(Messages.NotDifferentiable(operation, input));

    /// <summary>y / x, and its limit where x is 0.</summary>
    public static Tensor Ratio(Tensor y, Tensor x, double limit) =>
        Ternary.Where(x.eq(0), Make.Point(x.dtype, limit), y / Ternary.Where(x.eq(0), Make.Point(x.dtype, 1), x));

    /// <summary>g where a is the larger; half of it where both are equal.</summary>
    public static Tensor Larger(Tensor g, Tensor a, Tensor b) => Unless(Ternary.Where(a.eq(b), g / 2, g), a.lt(b));

    public static Tensor Sinc(Tensor g, Tensor x)
    {
        Tensor turn = x * Math.PI;
        return Inside(g * (turn * turn.cos() - turn.sin()) / (turn * x), x.ne(0));
    }

    public static Tensor Selu(Tensor g, Tensor x) =>
        Ternary.Where(x.le(0), g * (Self.SeluScale * Self.SeluAlpha) * x.clamp(max: 0).exp(), g * Self.SeluScale);

    public static Tensor Hardswish(Tensor g, Tensor x) =>
        Ternary.Where(x.le(3), Unless(g * (x / 3 + 0.5), x.lt(-3)), g);

    public static Tensor Mish(Tensor g, Tensor x)
    {
        Tensor t = x.softplus().tanh();
        return g * (t + x * x.sigmoid() * (1 - t.square()));
    }

    public static Tensor Softplus(Tensor g, Tensor x, Tensor beta, Tensor threshold) =>
        Ternary.Where((x * beta).gt(threshold), g, g * (x * beta).sigmoid());

    public static Tensor Logit(Tensor g, Tensor x) =>
        Ternary.Where(x.lt(0) | x.gt(1), Make.Point(g.dtype, double.NaN), g / (x * (1 - x)));

    public static Tensor I1(Tensor g, Tensor x, Tensor y) => g * (torch.special.i0(x) - Ratio(y, x, 0.5));

    public static Tensor I1e(Tensor g, Tensor x, Tensor y)
    {
        Tensor away = Ternary.Where(x.eq(0), Make.Point(x.dtype, 1), x);
        return g * Ternary.Where(x.eq(0), Make.Point(x.dtype, 0.5), torch.special.i0e(x) - y * (x.sgn() + away.reciprocal()));
    }

    public static Tensor PowBase(Tensor g, Tensor a, Tensor b)
    {
        if (b.Layout.Rank == 0 && !b.requires_grad)
        {
            double power = b.ToDouble();
            return power == 0 ? Zero(g) : power == 2 ? 2 * g * a : g * (power * a.pow(power - 1));
        }
        return Inside(g * (b * a.pow(b - 1)), b.ne(0));
    }

    public static Tensor PowExponent(Tensor g, Tensor a, Tensor b) =>
        Inside(g * (a.pow(b) * a.log()), (a.eq(0) & b.ge(0)).logical_not());

    public static Tensor CopySign(Tensor g, Tensor a, Tensor b) => Unless(g * (a.copysign(b) / a), a.eq(0));

    /// <summary>The density of the gamma distribution with shape a at b.</summary>
    public static Tensor GammaDensity(Tensor a, Tensor b) => ((a - 1) * b.log() - b - a.lgamma()).exp();
}
