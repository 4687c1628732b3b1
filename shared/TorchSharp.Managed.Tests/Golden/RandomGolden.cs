namespace TorchSharp.Tests;

/// <summary>Random numbers from given seeds, by the keys of make_golden.py.</summary>
internal static class RandomGolden
{
    public static readonly Dictionary<string, Func<Tensor[], Tensor[]>> Table = new()
    {
        ["rand32"] = x => [torch.rand(20, generator: Seeded())],
        ["rand64"] = x => [torch.rand(3, 4, dtype: torch.float64, generator: Seeded())],
        ["rand(seed 2^40)"] = x => [torch.rand(5, generator: Seeded((1L << 40) + 3))],
        ["rand(long)"] = x => [torch.rand(700, generator: Seeded())[600..620]],
        ["randn32"] = x => [torch.randn(40, generator: Seeded())],
        ["randn64"] = x => [torch.randn(21, dtype: torch.float64, generator: Seeded())],
        ["randn(5) twice"] = x => [.. Twice(g => torch.randn(5, generator: g))],
        ["randn(16) twice"] = x => [.. Twice(g => torch.randn(16, dtype: torch.float64, generator: g))],
        ["randint"] = x => [torch.randint(-3, 9, new long[] { 20 }, generator: Seeded())],
        ["randint(large)"] = x => [torch.randint(1L << 40, new long[] { 6 }, generator: Seeded())],
        ["randperm"] = x => [torch.randperm(17, generator: Seeded())],
        ["uniform_"] = x => [torch.empty(6, dtype: torch.float64).uniform_(-2, 5, Seeded())],
        ["normal_"] = x => [torch.empty(18, dtype: torch.float64).normal_(3, 0.5, Seeded())],
    };

    private static torch.Generator Seeded(long seed = 42) => new torch.Generator().manual_seed(seed);

    private static Tensor[] Twice(Func<torch.Generator, Tensor> draw)
    {
        torch.Generator generator = Seeded(7);
        return [draw(generator), draw(generator)];
    }
}
