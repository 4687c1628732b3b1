using TorchSharp.Kernels.Special;

namespace TorchSharp.Tests;

/// <summary>Functions of registers against those of the runtime in double precision.</summary>
public class VectorMathTests
{
    public static TheoryData<string> Functions => ["exp", "sigmoid", "tanh", "silu", "logsigmoid", "softplus", "elu", "erf", "erfc", "ndtr", "gelu"];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Floats_are_within_a_few_units_in_the_last_place(string name)
    {
        (Func<Tensor, Tensor> run, Func<double, double> exact) = Of(name);
        float[] x = [.. Enumerable.Range(-40_000, 80_001).Select(i => i * 0.0026f), .. Enumerable.Range(1, 120).Select(i => MathF.Pow(2, -i))];

        float[] y = run(torch.tensor(x)).data<float>().ToArray();

        for (int i = 0; i < x.Length; i++) Near(exact(x[i]), y[i], 6e-7, float.Epsilon, -88, name, x[i]);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Doubles_are_within_a_few_units_in_the_last_place(string name)
    {
        (Func<Tensor, Tensor> run, Func<double, double> exact) = Of(name);
        double[] x = [.. Enumerable.Range(-40_000, 80_001).Select(i => i * 0.0171), .. Enumerable.Range(1, 900).Select(i => Math.Pow(2, -i))];

        double[] y = run(torch.tensor(x)).data<double>().ToArray();

        for (int i = 0; i < x.Length; i++) Near(exact(x[i]), y[i], 2e-15, double.Epsilon, -709, name, x[i]);
    }

    [Fact]
    public void Exp_overflows_underflows_and_passes_NaN()
    {
        double[] x = [double.NegativeInfinity, -1e30, -745.13, 709.78, 710, 1e30, double.PositiveInfinity, double.NaN];

        Assert.Equal([0, 0, double.Epsilon, Math.Exp(709.78), double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity, double.NaN],
            torch.tensor(x).exp().data<double>().ToArray(), (a, b) => a.Equals(b) || Math.Abs(a - b) < 1e-14 * Math.Abs(a));
    }

    [Fact]
    public void Tanh_keeps_the_sign_of_zero_and_ends_at_one()
    {
        float[] y = torch.tensor([-0f, 0f, 50f, -50f, float.PositiveInfinity, float.NegativeInfinity, float.NaN]).tanh().data<float>().ToArray();

        Assert.True(float.IsNegative(y[0]) && !float.IsNegative(y[1]));
        Assert.Equal([1f, -1f, 1f, -1f, float.NaN], y[2..]);
    }

    [Fact]
    public void Error_functions_have_their_limits_and_pass_NaN()
    {
        Tensor x = torch.tensor([-0.0, double.NegativeInfinity, double.PositiveInfinity, double.NaN]);

        Assert.True(double.IsNegative(x.erf()[0].ToDouble()));
        Assert.Equal([0, -1, 1, double.NaN], x.erf().data<double>().ToArray());
        Assert.Equal([1, 2, 0, double.NaN], x.erfc().data<double>().ToArray());
        Assert.Equal([0.5, 0, 1, double.NaN], torch.special.ndtr(x).data<double>().ToArray());
        Assert.Equal([0, double.NaN, double.PositiveInfinity, double.NaN], torch.nn.functional.gelu(x).data<double>().ToArray());
    }

    private static (Func<Tensor, Tensor> Run, Func<double, double> Exact) Of(string name) => name switch
    {
        "exp" => (x => x.exp(), Math.Exp),
        "sigmoid" => (x => x.sigmoid(), x => x < 0 ? Math.Exp(x) / (1 + Math.Exp(x)) : 1 / (1 + Math.Exp(-x))),
        "tanh" => (x => x.tanh(), Math.Tanh),
        "silu" => (x => torch.nn.functional.silu(x), x => x < 0 ? x * Math.Exp(x) / (1 + Math.Exp(x)) : x / (1 + Math.Exp(-x))),
        "logsigmoid" => (x => torch.nn.functional.logsigmoid(x), x => Math.Min(x, 0) - Small.Log1p(Math.Exp(-Math.Abs(x)))),
        "softplus" => (x => torch.nn.functional.softplus(x, 1, 1000), x => Math.Max(x, 0) + Small.Log1p(Math.Exp(-Math.Abs(x)))),
        "erf" => (x => x.erf(), ErrorFunction.Erf),
        "erfc" => (x => x.erfc(), ErrorFunction.Erfc),
        "ndtr" => (torch.special.ndtr, ErrorFunction.NormalCdf),
        "gelu" => (x => torch.nn.functional.gelu(x), x => x * ErrorFunction.NormalCdf(x)),
        _ => (x => torch.nn.functional.elu(x, 1), x => x > 0 ? x : Small.Expm1(x)),
    };

    private static void Near(double expected, double found, double relative, double absolute, double overflow, string name, double x)
    {
        // As PyTorch's, they are written with e⁻ˣ and are 0 where that overflows.
        if (x < overflow && name is ("sigmoid" or "silu")) expected = found == 0 ? 0 : expected;
        // Factors of a result below the normal numbers are rounded there too.
        if (name is "erfc" or "ndtr" or "gelu") absolute *= 64;
        if (double.IsInfinity(expected) && expected.Equals(found)) return;
        if (absolute == float.Epsilon && (float)expected == (float)found) return;
        Assert.True(Math.Abs(expected - found) <= relative * Math.Abs(expected) + absolute, $"{name}({x:R}) is {expected:R}, but {found:R} came out.");
    }
}
