using System.Globalization;
using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>
/// The first and second derivatives of every operation against PyTorch's, where PyTorch has them: within 1e-11 (Float64) or 2e-5 (Float32)
/// of the larger of 1 and the value.
/// </summary>
public class GoldenGradientTests
{
    // Where PyTorch's own derivative is less exact: by how much.
    private static readonly Dictionary<string, double> ErrorOfPyTorch = new()
    {
        ["F.hardsigmoid"] = 1e-8, // its 1/6 is a float
        ["F.celu(0.7)"] = 1e-7, // so is its 1/0.7
        ["digamma"] = 1e-9, // its trigamma
        ["lgamma"] = 1e-9, // the same, twice differentiated
        ["mvlgamma(3)"] = 1e-8,
    };

    // Where this engine means to differ, and why.
    private static readonly Dictionary<string, string> Intended = new()
    {
        ["amax of (nans64)"] = "PyTorch divides 0 by 0; here NaN takes the gradient, as in max",
        ["amax of (nanmid64)"] = "the same",
        ["amax(0) of (nans64)"] = "the same",
        ["amin of (nans64)"] = "the same",
        ["amin of (nanmid64)"] = "the same",
        ["amin(0) of (nans64)"] = "the same",
        ["cumprod(-1) of (nans64)"] = "PyTorch divides by NaN; here a factor's derivative is the product of the others",
        ["logcumsumexp(1) of (infs64)"] = "PyTorch has NaN where all so far is -inf; here 0",
        ["special.i1 of (special64)"] = "PyTorch has a number at NaN; here NaN",
        ["special.i1 of (special32)"] = "the same",
        ["special.i1e of (special64)"] = "the same",
        ["special.i1e of (special32)"] = "the same",
        ["digamma of (special64)"] = "PyTorch rounds the poles of trigamma; here infinity",
        ["digamma of (special32)"] = "the same",
        ["F.softsign of (special64)"] = "PyTorch has inf/inf at infinity; here the limit 0",
        ["F.softsign of (special32)"] = "the same",
        ["F.softsign of (nanmid64)"] = "the same",
        ["linalg.slogdet of (singular)"] = "PyTorch has infinities; here an error that says what is singular",
        ["F.hardswish of (mat64_t)"] = "the second derivative at a kink",
        ["F.hardswish of (kinks64)"] = "the same",
        ["F.elu(0.7) of (kinks64)"] = "the same",
        ["F.selu of (kinks64)"] = "the same",
        ["dist of (vec64, vec64)"] = "PyTorch has NaN for the second derivative of a norm at 0; here 0",
        ["norm of (zero64)"] = "the same",
        ["logit(0.01) of (prob64)"] = "PyTorch has NaN for the second derivative outside the bounds; here 0",
        ["logit(0.01) of (pos64)"] = "the same",
        ["sinc of (pos64)"] = "near 0 the second derivative loses digits, here and in PyTorch",
        ["sinc of (unit64)"] = "the same",
        ["linalg.eigvalsh of (spd)"] = "how the two triangles share a second derivative is open; \"grad eigvalsh\" compares their sum",
        ["topk(2) of (zeros64)"] = "which of equal elements is taken is open",
        ["var of (point64)"] = "PyTorch has infinity for the variance of one number; here NaN",
    };

    public static TheoryData<string> Keys => new(GoldenFile.Gradients.Cases.Keys);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Has_the_gradients_that_PyTorch_has(string operation)
    {
        Func<Tensor[], Tensor[]> run = GradientTable.All.GetValueOrDefault(operation) ?? GoldenTests.Operations[operation];
        var wrong = new List<string>();
        foreach (JsonElement golden in GoldenFile.Gradients.Cases[operation])
        {
            string[] names = golden.GetProperty("in").EnumerateArray().Select(n => n.GetString()!).ToArray();
            string what = $"{operation} of ({string.Join(", ", names)})";
            string? problem = Problem(run, names, golden, ErrorOfPyTorch.GetValueOrDefault(operation));
            if (problem is not null && !Intended.ContainsKey(what)) wrong.Add($"{what}: {problem}");
            if (problem is null && Intended.ContainsKey(what)) wrong.Add($"{what}: there is no difference any more; take it out of the list");
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public void Counts_what_is_compared()
    {
        JsonElement[] cases = GoldenFile.Gradients.Cases.Values.SelectMany(c => c).ToArray();
        int gradients = cases.Sum(c => c.GetProperty("grad").EnumerateArray().Count(g => g.ValueKind == JsonValueKind.Object));
        int seconds = cases.Count(c => c.TryGetProperty("second", out _));
        int numbers = cases.SelectMany(c => c.GetProperty("grad").EnumerateArray()).Where(g => g.ValueKind == JsonValueKind.Object).Sum(g => g.GetProperty("data").GetArrayLength());
        TestContext.Current.TestOutputHelper?.WriteLine($"{GoldenFile.Gradients.Cases.Count} operations, {cases.Length} cases, {gradients} gradients, {numbers} numbers compared with PyTorch's; {seconds} cases with second derivatives.");
        Assert.True(GoldenFile.Gradients.Cases.Count > 300 && numbers > 10_000 && seconds > 300, "the golden gradients are not all there");
    }

    private static string? Problem(Func<Tensor[], Tensor[]> run, string[] names, JsonElement golden, double error)
    {
        Tensor[] inputs = Array.ConvertAll(names, n => GoldenFile.Gradients.Input(n).detach());
        Tensor[] wanted = inputs.Where(t => t.is_floating_point()).ToArray();
        foreach (Tensor t in wanted) t.requires_grad_();
        try
        {
            Tensor[] outputs = run(inputs).Where(y => y.requires_grad).ToArray();
            if (outputs.Length == 0) return "no output requires a gradient";
            bool twice = golden.TryGetProperty("second", out JsonElement second);
            IList<Tensor> gradients = torch.autograd.grad(outputs, wanted, Array.ConvertAll(outputs, Waves), create_graph: twice, allow_unused: true);
            bool single = wanted.Any(t => t.dtype == torch.float32); // a mixed operation gets its gradient in the narrower dtype
            double tolerance = single ? 2e-5 : Math.Max(1e-11, error);
            if (Difference(golden.GetProperty("grad"), gradients, inputs, tolerance) is string problem) return "gradient " + problem;
            if (!twice) return null;

            Tensor[] again = gradients.Where(g => g is { requires_grad: true }).ToArray();
            IList<Tensor> seconds = again.Length == 0
                ? Array.ConvertAll(wanted, x => torch.zeros_like(x))
                : torch.autograd.grad(again, wanted, Array.ConvertAll(again, Waves), allow_unused: true);
            return Difference(second, seconds, inputs, tolerance) is string other ? "second derivative " + other : null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return "threw " + e.Message;
        }
    }

    private static Tensor Waves(Tensor y) => torch.arange(y.NumberOfElements, dtype: torch.float64).cos().reshape(y.shape).to_type(y.dtype);

    private static string? Difference(JsonElement golden, IList<Tensor> found, Tensor[] inputs, double tolerance)
    {
        JsonElement[] expected = golden.EnumerateArray().Where((_, i) => inputs[i].is_floating_point()).ToArray();
        for (int i = 0; i < expected.Length; i++)
            if (Difference(expected[i], found[i], tolerance) is string problem) return $"{i}: {problem}";
        return null;
    }

    // No gradient and a gradient of zeros say the same.
    private static string? Difference(JsonElement golden, Tensor? found, double tolerance)
    {
        if (golden.ValueKind == JsonValueKind.Null) return found is null || found.eq(0).all().item<bool>() ? null : $"PyTorch has none, but here it is {found}";
        Tensor expected = GoldenFile.Unpack(golden);
        if (found is null) return expected.eq(0).all().item<bool>() ? null : "there is none, but PyTorch has one";
        if (!expected.shape.SequenceEqual(found.shape)) return $"shape [{string.Join(",", found.shape)}], PyTorch has [{string.Join(",", expected.shape)}]";
        if (expected.dtype != found.dtype) return $"dtype {found.dtype}, PyTorch has {expected.dtype}";
        double[] want = expected.to_type(torch.float64).data<double>().ToArray(), got = found.to_type(torch.float64).data<double>().ToArray();
        for (int i = 0; i < want.Length; i++)
        {
            bool close = want[i].Equals(got[i]) || want[i] == got[i] || Math.Abs(want[i] - got[i]) <= tolerance * Math.Max(1, Math.Abs(want[i]));
            if (!close) return string.Create(CultureInfo.InvariantCulture, $"element {i} is {got[i]:R}, PyTorch has {want[i]:R}");
        }
        return null;
    }
}
