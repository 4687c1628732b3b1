namespace TorchSharp.Tests;

/// <summary>Random numbers by the keys of make_golden_random.py.</summary>
internal static class RandomTable
{
    private static readonly double[,] Probs = { { 0.1, 0.5, 0.9 }, { 0, 1, 0.3 } };
    private static readonly double[,] Rates = { { 0, 0.3, 4.5, 9.9 }, { 10, 33.3, 150, 1e4 } };
    private static readonly double[,] ShapesOfGamma = { { 0.05, 0.4, 0.99 }, { 1, 3.7, 250 } };
    private static readonly double[] Counts = [3, 10, 40, 100, 1000, 25];
    private static readonly double[] Chances = [0.5, 0.02, 0.3, 0.9, 0.45, 1];
    private static readonly double[,] Weights = { { 0.2, 3, 0, 1.5, 0.7 }, { 1, 1, 1, 1, 0.01 } };

    public static Dictionary<string, Func<torch.Generator, Tensor[]>> All { get; } = Make();

    private static Dictionary<string, Func<torch.Generator, Tensor[]>> Make()
    {
        var table = new Dictionary<string, Func<torch.Generator, Tensor[]>>();
        foreach ((string name, ScalarType type) in new[] { ("32", ScalarType.Float32), ("64", ScalarType.Float64) }) AddReal(table, name, type);
        foreach (ScalarType type in new[] { ScalarType.Int64, ScalarType.Int32, ScalarType.Byte, ScalarType.Bool }) AddWhole(table, type);
        void Add(string key, Func<torch.Generator, Tensor> draw) => table.Add(key, g => [draw(g)]);
        Add("geometric_Int64", g => torch.empty(12, dtype: ScalarType.Int64).geometric_(0.1, g));
        Add("random_ wide", g => torch.empty(8, dtype: ScalarType.Int64).random_(-Math.Pow(2, 40), Math.Pow(2, 41), g));
        Add("randint transposed", g => torch.empty(3, 4, dtype: ScalarType.Int64).t().random_(0, 1000, g));
        Add("randperm(1)", g => torch.randperm(1, generator: g));
        Add("randperm(50)", g => torch.randperm(50, generator: g));
        Add("randperm32(9)", g => torch.randperm(9, torch.empty(9), g));
        Add("randn_like transposed", g => torch.randn_like(torch.zeros(5, 4).t()));
        Add("rand_like permuted", g => torch.rand_like(torch.zeros(2, 3, 4, dtype: ScalarType.Float64).permute(2, 0, 1)));
        Add("rand_like sliced", g => torch.rand_like(torch.zeros(3, 8)[TensorIndex.Colon, TensorIndex.Slice(step: 2)].t()));
        Add("randint_like expanded", g => torch.randint_like(torch.zeros(3, 1, dtype: ScalarType.Int64).expand(3, 5), 0, 100));
        return table;
    }

    private static void AddReal(Dictionary<string, Func<torch.Generator, Tensor[]>> table, string name, ScalarType type)
    {
        void Add(string key, Func<torch.Generator, Tensor> draw) => table.Add(key.Replace("#", name), g => [draw(g)]);
        Tensor Empty(params long[] size) => torch.empty(size, dtype: type);
        Tensor Of(Array values) => (values is double[,] matrix ? torch.tensor(matrix) : torch.tensor((double[])values)).to_type(type);
        foreach (long n in new long[] { 1, 15, 16, 17, 35, 1000 })
        {
            Add($"randn#({n})", g => Ends(torch.randn(n, dtype: type, generator: g)));
            Add($"rand#({n})", g => Ends(torch.rand(n, dtype: type, generator: g)));
        }
        table.Add($"randn{name} odd then odd", g => Array.ConvertAll(new long[] { 3, 2, 16, 1 }, n => torch.randn(n, dtype: type, generator: g)));
        Add("uniform_#(-2,5)", g => Empty(40).uniform_(-2, 5, g));
        Add("normal_#(3,0.5)", g => Empty(20).normal_(3, 0.5, g));
        Add("uniform_# transposed", g => Empty(3, 4).t().uniform_(0, 1, g));
        Add("uniform_# sliced", g => Empty(3, 8)[TensorIndex.Colon, TensorIndex.Slice(step: 2)].uniform_(0, 1, g));
        Add("uniform_# permuted", g => Empty(2, 3, 4).permute(1, 2, 0).uniform_(0, 1, g));
        Add("normal_# transposed", g => Empty(5, 6).t().normal_(0, 1, g));
        Add("normal_# rows", g => Empty(9, 6)[TensorIndex.Slice(2, 6)].normal_(0, 1, g));
        Add("log_normal_#", g => Empty(7).log_normal_(0.5, 0.25, g));
        Add("exponential_#", g => Empty(20).exponential_(1, g));
        Add("exponential_#(2.5)", g => Empty(4, 3).t().exponential_(2.5, g));
        Add("cauchy_#", g => Empty(20).cauchy_(1, 2, g));
        Add("geometric_#", g => Empty(20).geometric_(0.3, g));
        Add("bernoulli_#(0.3)", g => Empty(50).bernoulli_(0.3, g));
        Add("bernoulli#", g => torch.bernoulli(Of(Probs), g));
        Add("bernoulli# transposed", g => torch.bernoulli(Of(Probs).t(), g));
        Add("bernoulli# expanded", g => torch.bernoulli(Of(Probs).expand(4, 2, 3), g));
        Add("poisson#", g => torch.poisson(Of(Rates).expand(6, 2, 4), g));
        Add("gamma#", g => torch._standard_gamma(Of(ShapesOfGamma).expand(5, 2, 3), g));
        Add("dirichlet#", g => torch._sample_dirichlet(Of(ShapesOfGamma).expand(5, 2, 3), g));
        Add("binomial#", g => torch.binomial(Of(Counts).expand(8, 6), Of(Chances).expand(8, 6), g));
        Add("multinomial#(1)", g => torch.multinomial(Of(Weights), 1, generator: g));
        Add("multinomial#(3)", g => torch.multinomial(Of(Weights), 3, generator: g));
        Add("multinomial#(20,replacement)", g => torch.multinomial(Of(Weights), 20, true, g));
        Add("multinomial# vector", g => torch.multinomial(Of(Weights)[0], 2, generator: g));
        Add("multinomial# transposed", g => torch.multinomial(Of(Weights).t(), 2, generator: g));
        Add("random_#", g => Empty(12).random_(-5, 11, g));
    }

    private static void AddWhole(Dictionary<string, Func<torch.Generator, Tensor[]>> table, ScalarType type)
    {
        table.Add($"random_{type}", g => [torch.empty(12, dtype: type).random_(0, type == ScalarType.Bool ? 2 : 200, g)]);
        table.Add($"bernoulli_{type}", g => [torch.empty(12, dtype: type).bernoulli_(0.7, g)]);
        table.Add($"bernoulli_{type}(p)", g => [torch.empty(2, 3, dtype: type).bernoulli_(torch.tensor(Probs), g)]);
    }

    private static Tensor Ends(Tensor t)
    {
        long n = t.NumberOfElements;
        return n <= 40 ? t : torch.cat([t[TensorIndex.Slice(0, 3)], t[TensorIndex.Slice(n / 2 - 2, n / 2 + 2)], t[TensorIndex.Slice(n - 18)]]);
    }
}
