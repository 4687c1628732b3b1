namespace TorchSharp.Tests;

/// <summary>Laws of views: seeing memory through a layout gives what a copy gives, under every operation and write.</summary>
public class ViewTests
{
    private const int Chains = 400;

    private static readonly Dictionary<string, Func<Tensor, Tensor>> Operations = new()
    {
        ["exp"] = x => x.exp(),
        ["abs"] = x => x.abs(),
        ["x + x"] = x => x + x,
        ["2 * x - 1"] = x => 2 * x - 1,
        ["x / 3"] = x => x / 3,
        ["x > 0"] = x => x > 0,
        ["where"] = x => torch.where(x > 0, x, -x),
        ["sum"] = x => x.sum(),
        ["sum(-1)"] = x => x.sum(-1),
        ["mean(0,keep)"] = x => x.mean([0], keepdim: true),
        ["var"] = x => x.var(0),
        ["cumsum"] = x => x.cumsum(0),
        ["softmax"] = x => x.softmax(-1),
        ["logsumexp"] = x => x.logsumexp(0),
        ["sort"] = x => x.sort(0).Values,
        ["argsort"] = x => x.argsort(-1),
        ["prod"] = x => x.prod(-1),
        ["norm"] = x => x.norm(),
        ["x x"] = x => x.ndim == 0 ? x : x.flatten().matmul(x.flatten()),
        ["outer"] = x => x.unsqueeze(-1).matmul(x.unsqueeze(-2)),
        ["cat"] = x => torch.cat([torch.atleast_1d(x).First(), torch.atleast_1d(x).First()]),
        ["stack"] = x => torch.stack([x, x], -1),
        ["mask"] = x => x[x > 0],
        ["nonzero"] = x => x.nonzero(),
        ["float"] = x => x.@float(),
        ["long"] = x => x.@long(),
        ["flip"] = x => x.ndim == 0 ? x : x.flip(0),
        ["roll"] = x => x.roll(1),
        ["repeat"] = x => x.repeat(Enumerable.Repeat(2L, (int)x.ndim).ToArray()),
        ["unique"] = x => x.unique().output,
        ["clone"] = x => x.clone(),
        ["reshape"] = x => x.reshape(-1),
        ["data"] = x => torch.tensor(x.data<double>().ToArray()),
    };

    private static readonly Dictionary<string, Action<Tensor>> Writes = new()
    {
        ["fill_"] = x => x.fill_(7),
        ["add_"] = x => x.add_(1.5),
        ["mul_(itself)"] = x => x.mul_(x),
        ["exp_"] = x => x.exp_(),
        ["neg_"] = x => x.neg_(),
        ["masked_fill_"] = x => x.masked_fill_(x > 0, -1),
        ["x[mask] = v"] = x => x[x < 0] = torch.tensor(9.0),
        ["copy_"] = x => x.copy_(torch.arange(x.numel(), dtype: torch.float64).reshape(x.shape)),
        ["clamp_"] = x => x.clamp_(-1, 1),
        ["data"] = x => x.data<double>().CopyFrom(new double[x.numel()]),
    };

    public static TheoryData<string> OperationNames => new(Operations.Keys);

    public static TheoryData<string> WriteNames => new(Writes.Keys);

    [Theory]
    [MemberData(nameof(OperationNames))]
    public void An_operation_on_views_gives_what_it_gives_on_a_copy(string name)
    {
        for (int seed = 0; seed < Chains; seed++)
        {
            var views = new RandomViews(seed);
            Tensor memory = views.Base();
            (Func<Tensor, Tensor> chain, string text) = views.Chain(memory);
            Tensor view = chain(memory), copy = torch.tensor(view.data<double>().ToArray(), view.shape);
            Assert.True(Same(() => Operations[name](copy), () => Operations[name](view), out string problem), $"seed {seed}: {name} after {text}: {problem}");
        }
    }

    // The chain is run on the positions of the elements, which says where each element of the view lies.
    [Theory]
    [MemberData(nameof(WriteNames))]
    public void A_write_through_a_view_changes_exactly_its_elements(string name)
    {
        for (int seed = 0; seed < Chains; seed++)
        {
            var views = new RandomViews(seed);
            Tensor memory = views.Base();
            (Func<Tensor, Tensor> chain, string text) = views.Chain(memory);
            Tensor places = torch.arange(memory.numel(), dtype: torch.float64).reshape(memory.shape);
            Tensor view = chain(memory);
            if (view.storage_offset() < 0 || !SharesMemory(memory, view) || Repeats(view)) continue;

            double[] expected = memory.data<double>().ToArray();
            Tensor copy = view.clone();
            Writes[name](copy);
            double[] where = chain(places).data<double>().ToArray(), written = copy.data<double>().ToArray();
            for (int i = 0; i < where.Length; i++) expected[(int)where[i]] = written[i];

            Writes[name](view);
            Assert.True(expected.AsSpan().SequenceEqual(memory.data<double>().ToArray()), $"seed {seed}: {name} through {text}");
        }
    }

    [Fact]
    public void Most_random_chains_do_share_memory()
    {
        int sharing = Enumerable.Range(0, Chains).Count(seed =>
        {
            var views = new RandomViews(seed);
            Tensor memory = views.Base();
            Tensor view = views.Chain(memory).Chain(memory);
            return SharesMemory(memory, view) && !Repeats(view) && view.numel() > 0;
        });
        Assert.True(sharing > Chains / 4, $"only {sharing} of {Chains} chains test a write");
    }

    private static bool SharesMemory(Tensor a, Tensor b) => ReferenceEquals(a.Buffer, b.Buffer);

    private static bool Repeats(Tensor t) => t.stride().Zip(t.shape).Any(p => p.First == 0 && p.Second > 1);

    private static bool Same(Func<Tensor> first, Func<Tensor> second, out string problem)
    {
        (Tensor? want, string? wantError) = Try(first);
        (Tensor? got, string? gotError) = Try(second);
        problem = $"{got?.ToString(TensorStringStyle.Numpy) ?? gotError} instead of {want?.ToString(TensorStringStyle.Numpy) ?? wantError}";
        if (want is null || got is null) return wantError == gotError && (want is null) == (got is null);
        double[] a = want.to(torch.float64).data<double>().ToArray(), b = got.to(torch.float64).data<double>().ToArray();
        return want.dtype == got.dtype && want.shape.SequenceEqual(got.shape) && a.AsSpan().SequenceEqual(b);
    }

    private static (Tensor?, string?) Try(Func<Tensor> f)
    {
        try
        {
            return (f(), null);
        }
        catch (ArgumentException e)
        {
            return (null, e.GetType().Name);
        }
    }
}
