using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>The laws of ViewTests under every public operation that reflection finds: values, gradients and writes.</summary>
public class PublicViewTests
{
    private const int Chains = 12;

    public static TheoryData<string> Names => new(PublicOperations.All.Keys);

    public static TheoryData<string> WriteNames => new(PublicOperations.InPlace.Keys);

    [Fact]
    public void Reflection_finds_the_operations()
    {
        Assert.True(PublicOperations.All.Count > 500, $"only {PublicOperations.All.Count} operations were found");
        Assert.True(PublicOperations.InPlace.Count > 80, $"only {PublicOperations.InPlace.Count} in-place operations were found");
    }

    // An operation that only ever throws on made-up arguments would be compared by its errors alone.
    [Fact]
    public void Most_operations_give_results_on_the_made_up_arguments()
    {
        string[] never = PublicOperations.All.Where(o => Enumerable.Range(0, Chains).All(seed => !Result(o.Value, View(seed).View).Contains('['))).Select(o => o.Key).ToArray();
        Assert.True(never.Length < PublicOperations.All.Count / 6, $"{never.Length} of {PublicOperations.All.Count} only throw: {string.Join(" ", never)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operation_on_views_gives_the_values_and_gradients_that_it_gives_on_a_copy(string name)
    {
        Func<Tensor, Tensor[]> operation = PublicOperations.All[name];
        for (int seed = 0; seed < Chains; seed++)
        {
            (Tensor view, string text) = View(seed);
            string copied = Result(operation, view.contiguous().clone()), seen = Result(operation, view);
            Assert.True(copied == seen, $"seed {seed}: {name} after {text} gives{Environment.NewLine}{seen}{Environment.NewLine}instead of{Environment.NewLine}{copied}");
        }
    }

    [Theory]
    [MemberData(nameof(WriteNames))]
    public void A_write_through_a_view_writes_what_it_writes_to_a_copy_and_nothing_else(string name)
    {
        Func<Tensor, Tensor[]> operation = PublicOperations.InPlace[name];
        for (int seed = 0; seed < Chains; seed++)
        {
            var views = new RandomViews(seed);
            Tensor memory = views.Base();
            (Func<Tensor, Tensor> chain, string text) = views.Chain(memory);
            Tensor view = chain(memory), copy = view.contiguous().clone();
            if (!ReferenceEquals(view.Buffer, memory.Buffer) || view.Layout.RepeatsElements()) continue;
            double[] expected = memory.data<double>().ToArray();
            int[] where = chain(arange(memory.numel(), dtype: ScalarType.Float64).reshape(memory.shape)).to_type(ScalarType.Int32).data<int>().ToArray();
            string wanted = Outcome(() => Text(operation(copy))), got = Outcome(() => Text(operation(view)));
            Assert.True(wanted == got, $"seed {seed}: {name} through {text} gives{Environment.NewLine}{got}{Environment.NewLine}instead of{Environment.NewLine}{wanted}");

            double[] written = copy.data<double>().ToArray();
            if (where.Length != written.Length) continue;
            for (int i = 0; i < where.Length; i++) expected[where[i]] = written[i];
            Assert.True(expected.AsSpan().SequenceEqual(memory.data<double>().ToArray()), $"seed {seed}: {name} through {text} wrote elsewhere");
        }
    }

    private static (Tensor View, string Text) View(int seed)
    {
        var views = new RandomViews(seed);
        Tensor memory = views.Base();
        (Func<Tensor, Tensor> chain, string text) = views.Chain(memory);
        return (chain(memory), text);
    }

    // The results and the gradient of their sum, weighted, in words; or the kind of error.
    private static string Result(Func<Tensor, Tensor[]> operation, Tensor x) => Outcome(() =>
    {
        x = x.requires_grad_();
        Tensor[] results = operation(x);
        string text = Text(results);
        Tensor[] roots = Array.FindAll(results, r => r.requires_grad);
        if (roots.Length == 0) return text;
        Tensor[] weights = Array.ConvertAll(roots, r => (arange(r.numel(), dtype: r.dtype) * 1.7 + 0.6).sin().reshape(r.shape));
        Tensor? gradient = autograd.grad(roots, [x], weights, allow_unused: true)[0];
        return text + " gradient " + (gradient is null ? "none" : Text([gradient]));
    });

    private static string Outcome(Func<string> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return e.GetType().Name;
        }
    }

    private static string Text(Tensor[] tensors) => string.Join("; ", tensors.Select(t =>
        $"{t.dtype} [{string.Join(",", t.shape)}] " + string.Join(" ", t.detach().to_type(ScalarType.Float64).data<double>().ToArray().Select(v => (v + 0.0).ToString("G12", null)))));
}
