using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>The operations whose derivatives are checked, each with inputs inside its domain and away from its kinks.</summary>
internal static partial class Derivatives
{
    public static readonly SortedDictionary<string, Func<(Func<Tensor[], Tensor>, Tensor[])>> All = new(StringComparer.Ordinal);

    static Derivatives()
    {
        Elementwise();
        Pairs();
        Reductions();
        Shapes();
        Selections();
        Matrices();
        InPlace();
        More();
    }

    /// <summary>Numbers between low and high in no order, all different.</summary>
    internal static Tensor Numbers(double low, double high, params long[] shape)
    {
        long n = shape.Aggregate(1L, (a, b) => a * b);
        return ((arange(n, dtype: ScalarType.Float64) * 0.7548776662466927 + 0.31) % 1.0 * (high - low) + low).reshape(shape);
    }

    /// <summary>Numbers of both signs, at least 0.15 from 0.</summary>
    internal static Tensor Signed(params long[] shape)
    {
        Tensor x = Numbers(-2, 2, shape);
        return x + x.sign() * 0.15;
    }

    private static void Add(string name, Func<Tensor[], Tensor> f, params Tensor[] inputs) => All.Add(name, () => (f, inputs));

    private static void One(string name, Func<Tensor, Tensor> f, Tensor x) => Add(name, t => f(t[0]), x);

    private static void Two(string name, Func<Tensor, Tensor, Tensor> f, Tensor a, Tensor b) => Add(name, t => f(t[0], t[1]), a, b);

    private static void Elementwise()
    {
        void Real(string name, Func<Tensor, Tensor> f) => One(name, f, Signed(2, 3));
        void Unit(string name, Func<Tensor, Tensor> f) => One(name, f, Numbers(-0.8, 0.8, 5));
        void Positive(string name, Func<Tensor, Tensor> f) => One(name, f, Numbers(0.3, 3, 2, 3));

        Real("abs", x => x.abs());
        Unit("acos", x => x.acos());
        One("acosh", x => x.acosh(), Numbers(1.2, 3, 5));
        Unit("asin", x => x.asin());
        Real("asinh", x => x.asinh());
        Real("atan", x => x.atan());
        Unit("atanh", x => x.atanh());
        Real("ceil", x => x.ceil() * x);
        Real("cos", x => x.cos());
        Real("cosh", x => x.cosh());
        Real("deg2rad", x => x.deg2rad() * x);
        Positive("digamma", x => x.digamma());
        Real("erf", x => x.erf());
        Real("erfc", x => x.erfc());
        Unit("erfinv", x => x.erfinv());
        Real("exp", x => x.exp());
        Real("exp2", x => x.exp2());
        Real("expm1", x => x.expm1());
        Real("floor", x => x.floor() * x);
        Real("frac", x => x.frac() * x);
        Positive("lgamma", x => x.lgamma());
        Positive("log", x => x.log());
        Positive("log10", x => x.log10());
        Positive("log1p", x => x.log1p());
        Positive("log2", x => x.log2());
        One("logit", x => x.logit(), Numbers(0.1, 0.9, 5));
        Real("log_sigmoid", x => nn.functional.logsigmoid(x));
        Real("mish", x => nn.functional.mish(x));
        Real("neg", x => -x * x);
        Positive("polygamma 1", x => x.polygamma(1));
        Positive("polygamma 2", x => x.polygamma(2));
        Real("pow 0", x => x.pow(0) * x);
        Real("pow 2", x => x.pow(2));
        Real("pow 3", x => x.pow(3));
        Positive("pow -1.5", x => x.pow(-1.5));
        Real("rad2deg", x => x.rad2deg() * x);
        Real("reciprocal", x => x.reciprocal());
        Real("relu", x => x.relu() * x);
        Real("relu6", x => (3 * x).relu6() * x);
        Real("round", x => x.round() * x);
        Positive("rsqrt", x => x.rsqrt());
        Real("sgn", x => x.sgn() * x);
        Real("sigmoid", x => x.sigmoid());
        Real("sign", x => x.sign() * x);
        Real("silu", x => x.silu());
        Real("gelu", x => x.gelu());
        Real("selu", x => x.selu());
        Real("celu", x => x.celu(0.7));
        Real("elu", x => x.elu(1.3));
        Real("leaky_relu", x => x.leaky_relu(0.2) * x);
        Real("hardsigmoid", x => x.hardsigmoid() * x);
        Real("hardswish", x => (2 * x).hardswish());
        Real("hardtanh", x => x.hardtanh(-1.05, 1.07) * x);
        Real("hardshrink", x => nn.functional.hardshrink(x, 0.51) * x);
        Real("softshrink", x => nn.functional.softshrink(x, 0.51) * x);
        Real("softplus", x => x.softplus(1.5, 20));
        Real("softplus beyond its threshold", x => x.softplus(1.5, 1) * x);
        Real("softsign", x => nn.functional.softsign(x));
        Real("tanhshrink", x => nn.functional.tanhshrink(x));
        Real("threshold", x => x.threshold(0.1, 5) * x);
        Real("glu", x => x.reshape(6).glu(0));
        Real("sin", x => x.sin());
        Real("sinc", x => x.sinc());
        Real("sinh", x => x.sinh());
        Positive("sqrt", x => x.sqrt());
        Real("square", x => x.square());
        Unit("tan", x => x.tan());
        Real("tanh", x => x.tanh());
        Real("trunc", x => x.trunc() * x);
        Real("i0", x => x.i0());
        Real("i0e", x => special.i0e(x));
        Real("i1", x => special.i1(x));
        Real("i1e", x => special.i1e(x));
        Real("ndtr", x => special.ndtr(x));
        One("ndtri", x => special.ndtri(x), Numbers(0.1, 0.9, 5));
        Positive("entr", x => special.entr(x));
        Unit("erfcx", x => special.erfcx(x));
        Real("clamp", x => x.clamp(-1.03, 0.97) * x);
        Real("nan_to_num", x => x.nan_to_num() * x);
        Real("to float64", x => x.to_type(ScalarType.Float64) * x);
        Real("softmax 0", x => x.softmax(0));
        Real("softmax 1", x => x.softmax(1));
        Real("log_softmax", x => x.log_softmax(-1));
        Real("softmin", x => nn.functional.softmin(x, 1));
        Real("cumsum", x => x.cumsum(1) * x);
        Real("cumprod", x => x.cumprod(1));
        One("cumprod of zeros", x => x.cumprod(0), tensor(new double[] { 1.5, 0, -2, 0, 0.5 }));
        Real("logcumsumexp", x => x.logcumsumexp(1));
        Real("cummax", x => x.cummax(1).values * x);
        Real("cummin", x => x.cummin(1).values * x);
    }

    private static void Pairs()
    {
        Tensor a = Signed(2, 3), b = Numbers(0.4, 2, 2, 3), row = Numbers(0.4, 2, 3), column = Signed(2, 1), point = tensor(1.3);
        Two("add", (x, y) => (x + y).square(), a, b);
        Two("add of a row", (x, y) => (x + y).square(), a, row);
        Two("add of a column", (x, y) => (x + y).square(), a, column);
        Two("add of a scalar", (x, y) => (x + y).square(), a, point);
        Two("add with alpha", (x, y) => x.add(y, 2.5).square(), a, b);
        Two("sub", (x, y) => (x - y).square(), row, a);
        Two("mul", (x, y) => x * y, a, b);
        Two("mul of a column by a row", (x, y) => x * y, column, row);
        Two("div", (x, y) => x / y, a, b);
        Two("div of a row", (x, y) => x / y, row, a);
        Two("remainder", (x, y) => x.remainder(y) * x, a, b);
        Two("fmod", (x, y) => x.fmod(y) * x, a, b);
        Two("maximum", (x, y) => maximum(x, y) * x, a, b);
        Two("minimum", (x, y) => minimum(x, y) * x, a, b);
        Two("fmax", (x, y) => fmax(x, y) * x, a, b);
        Two("fmin", (x, y) => fmin(x, y) * x, a, b);
        Two("pow", (x, y) => x.pow(y), b, a);
        Two("number to the power", (x, y) => pow(x, y), point, a);
        Two("atan2", (x, y) => x.atan2(y), a, b);
        Two("hypot", (x, y) => x.hypot(y), a, b);
        Two("copysign", (x, y) => x.copysign(y) * x, a, b);
        Two("xlogy", (x, y) => x.xlogy(y), a, b);
        Two("xlog1py", (x, y) => special.xlog1py(x, y), a, b);
        Two("logaddexp", (x, y) => x.logaddexp(y), a, b);
        Two("logaddexp2", (x, y) => x.logaddexp2(y), a, b);
        Two("prelu", (x, y) => x.prelu(y) * x, a, tensor(new[] { 0.2, 0.3, -0.4 }));
        Two("float_power", (x, y) => x.float_power(y), b, a);
        Add("lerp", t => t[0].lerp(t[1], t[2]), a, b, row);
        Add("addcmul", t => t[0].addcmul(t[1], t[2], 0.7), a, b, row);
        Add("addcdiv", t => t[0].addcdiv(t[1], t[2], 0.7), a, column, b);
        Add("where", t => where(t[0].gt(0.2), t[0], t[1]) * t[0], a, row);
        Two("clamp by tensors", (x, y) => x.clamp(y - 1.4, y) * x, a, b);
        One("igamma", x => igamma(tensor(1.7), x), Numbers(0.3, 3, 4));
        One("igammac", x => igammac(tensor(1.7), x), Numbers(0.3, 3, 4));
        One("zeta", x => special.zeta(tensor(2.5), x), Numbers(0.6, 3, 4));
        Two("cosine_similarity", (x, y) => nn.functional.cosine_similarity(x, y), a, b);
        Two("dist", (x, y) => x.dist(y), a, b);
        Two("cdist", (x, y) => cdist(x, y), Signed(3, 2), Numbers(0.4, 2, 4, 2));
        Two("cdist 1", (x, y) => cdist(x, y, 1.0), Signed(3, 2), Numbers(0.4, 2, 4, 2));
    }
}
