using System.Globalization;

namespace GenerativeModels.Numerics.Tests;

public class SpecialMathTests
{
    private static readonly Dictionary<string, (Func<double[], double> Function, bool Relative, double Tolerance)> Functions = new()
    {
        ["LogGamma"] = (a => SpecialMath.LogGamma(a[0]), false, 5e-15),
        ["Digamma"] = (a => SpecialMath.Digamma(a[0]), false, 2e-15),
        ["Trigamma"] = (a => SpecialMath.Trigamma(a[0]), true, 2e-15),
        ["Erf"] = (a => SpecialMath.Erf(a[0]), true, 1e-14),
        ["Erfc"] = (a => SpecialMath.Erfc(a[0]), true, 1e-13),
        ["NormalCdf"] = (a => SpecialMath.NormalCdf(a[0]), true, 1e-12),
        ["LogNormalCdf"] = (a => SpecialMath.LogNormalCdf(a[0]), false, 1e-13),
        ["NormalQuantile"] = (a => SpecialMath.NormalQuantile(a[0]), false, 1e-13),
        ["Softplus"] = (a => SpecialMath.Softplus(a[0]), true, 1e-15),
        ["LogSigmoid"] = (a => SpecialMath.LogSigmoid(a[0]), true, 1e-15),
        ["Sigmoid"] = (a => SpecialMath.Sigmoid(a[0]), true, 1e-15),
        ["Log1p"] = (a => SpecialMath.Log1p(a[0]), true, 1e-15),
        ["Expm1"] = (a => SpecialMath.Expm1(a[0]), true, 1e-15),
        ["LogFactorial"] = (a => SpecialMath.LogFactorial((int)a[0]), false, 5e-15),
        ["LogBinomial"] = (a => SpecialMath.LogBinomial((int)a[0], (int)a[1]), false, 1e-14),
        ["LogBeta"] = (a => SpecialMath.LogBeta(a[0], a[1]), false, 1e-14),
        ["GammaRegularized"] = (a => SpecialMath.GammaRegularized(a[0], a[1]), true, 2e-11),
        ["GammaRegularizedUpper"] = (a => SpecialMath.GammaRegularizedUpper(a[0], a[1]), true, 2e-11),
        ["BetaRegularized"] = (a => SpecialMath.BetaRegularized(a[0], a[1], a[2]), true, 1e-12),
    };

    public static TheoryData<string> Names => [.. Functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_as_exact_as_it_says(string name)
    {
        var (function, relative, tolerance) = Functions[name];
        var rows = Golden().Where(row => row.Name == name).ToArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            double actual = function(row.Arguments);
            double cancelled = name is "LogBinomial" or "LogBeta" ? 1 + row.Arguments.Max() * (name == "LogBeta" ? 2 : 1) : 1;
            double allowed = tolerance * cancelled * (relative ? Math.Abs(row.Value) : 1 + Math.Abs(row.Value));
            Assert.True(Math.Abs(actual - row.Value) <= allowed,
                $"{name}({string.Join(", ", row.Arguments)}): got {actual:R}, mpmath {row.Value:R}, off by {Math.Abs(actual - row.Value):E1}, allowed {allowed:E1}");
        });
    }

    [Fact]
    public void Every_function_in_the_table_is_tested() => Assert.Equal(Functions.Keys.Order(), Golden().Select(row => row.Name).Distinct().Order());

    [Fact]
    public void LogSumExp_is_exact_where_exp_overflows_or_underflows()
    {
        Assert.Equal(1000 + Math.Log(2), SpecialMath.LogSumExp([1000, 1000]));
        Assert.Equal(-1000 + Math.Log(3), SpecialMath.LogSumExp([-1000, -1000, -1000]));
        Assert.Equal(5, SpecialMath.LogSumExp([5, double.NegativeInfinity]));
    }

    [Fact]
    public void LogSumExp_of_nothing_and_of_impossible_events_is_minus_infinity()
    {
        Assert.Equal(double.NegativeInfinity, SpecialMath.LogSumExp([]));
        Assert.Equal(double.NegativeInfinity, SpecialMath.LogSumExp([double.NegativeInfinity, double.NegativeInfinity]));
        Assert.Equal(double.PositiveInfinity, SpecialMath.LogSumExp([double.PositiveInfinity, 0]));
        Assert.Equal(double.NaN, SpecialMath.LogSumExp([double.NaN, 0]));
    }

    [Fact]
    public void Ends_of_the_real_line_have_their_limits()
    {
        Assert.Equal(double.NegativeInfinity, SpecialMath.NormalQuantile(0));
        Assert.Equal(double.PositiveInfinity, SpecialMath.NormalQuantile(1));
        Assert.Equal(0, SpecialMath.NormalCdf(double.NegativeInfinity));
        Assert.Equal(1, SpecialMath.NormalCdf(double.PositiveInfinity));
        Assert.Equal(double.PositiveInfinity, SpecialMath.Softplus(double.PositiveInfinity));
        Assert.Equal(0, SpecialMath.Softplus(double.NegativeInfinity));
        Assert.Equal(0, SpecialMath.LogSigmoid(double.PositiveInfinity));
        Assert.Equal(double.NegativeInfinity, SpecialMath.Log1p(-1));
        Assert.Equal(-1, SpecialMath.Expm1(double.NegativeInfinity));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_the_gamma_family_does_not_take_is_refused_by_value(double x)
    {
        foreach (Func<double, double> f in new Func<double, double>[] { SpecialMath.LogGamma, SpecialMath.Digamma, SpecialMath.Trigamma })
        {
            Assert.Contains($"x must be positive and finite, but was {Guard.Text(x)}", Assert.Throws<ArgumentOutOfRangeException>(() => f(x)).Message);
        }
    }

    [Fact]
    public void Choosing_more_than_there_are_is_refused() =>
        Assert.Contains("k must be in [0, 3], but was 4", Assert.Throws<ArgumentOutOfRangeException>(() => SpecialMath.LogBinomial(3, 4)).Message);

    private static IEnumerable<(string Name, double Value, double[] Arguments)> Golden()
    {
        using var reader = new StreamReader(typeof(SpecialMathTests).Assembly.GetManifestResourceStream("golden.csv")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line =>
        {
            string[] cells = line.Split(',');
            return (cells[0], Number(cells[1]), cells[2..].Select(Number).ToArray());
        })];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
