using System.Globalization;
using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>
/// The gradients of every operation against PyTorch's, where PyTorch has one: within 1e-11 (Float64) or 2e-5 (Float32)
/// of the larger of 1 and the value.
/// </summary>
public class GoldenGradientTests
{
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
            if (Problem(run, names, golden) is string problem) wrong.Add($"{operation} of ({string.Join(", ", names)}): {problem}");
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public void Counts_what_is_compared()
    {
        JsonElement[] cases = GoldenFile.Gradients.Cases.Values.SelectMany(c => c).ToArray();
        int gradients = cases.Sum(c => c.GetProperty("grad").EnumerateArray().Count(g => g.ValueKind == JsonValueKind.Object));
        int numbers = cases.SelectMany(c => c.GetProperty("grad").EnumerateArray()).Where(g => g.ValueKind == JsonValueKind.Object).Sum(g => g.GetProperty("data").GetArrayLength());
        TestContext.Current.TestOutputHelper?.WriteLine($"{GoldenFile.Gradients.Cases.Count} operations, {cases.Length} cases, {gradients} gradients, {numbers} numbers compared with PyTorch's.");
        Assert.True(GoldenFile.Gradients.Cases.Count > 300 && numbers > 10_000, "the golden gradients are not all there");
    }

    private static string? Problem(Func<Tensor[], Tensor[]> run, string[] names, JsonElement golden)
    {
        Tensor[] inputs = Array.ConvertAll(names, n => GoldenFile.Gradients.Input(n).detach());
        Tensor[] wanted = inputs.Where(t => t.is_floating_point()).ToArray();
        foreach (Tensor t in wanted) t.requires_grad_();
        try
        {
            Tensor[] outputs = run(inputs).Where(y => y.requires_grad).ToArray();
            if (outputs.Length == 0) return "no output requires a gradient";
            Tensor[] weights = Array.ConvertAll(outputs, y => torch.arange(y.NumberOfElements, dtype: torch.float64).cos().reshape(y.shape).to_type(y.dtype));
            IList<Tensor> gradients = torch.autograd.grad(outputs, wanted, weights, allow_unused: true);
            JsonElement[] expected = golden.GetProperty("grad").EnumerateArray().Where((_, i) => inputs[i].is_floating_point()).ToArray();
            for (int i = 0; i < expected.Length; i++)
                if (Difference(expected[i], gradients[i]) is string problem) return $"gradient {i}: {problem}";
            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return "threw " + e.Message;
        }
    }

    // No gradient and a gradient of zeros say the same.
    private static string? Difference(JsonElement golden, Tensor? found)
    {
        if (golden.ValueKind == JsonValueKind.Null) return found is null || found.eq(0).all().item<bool>() ? null : $"PyTorch has none, but here it is {found}";
        Tensor expected = GoldenFile.Unpack(golden);
        if (found is null) return expected.eq(0).all().item<bool>() ? null : "there is none, but PyTorch has one";
        if (!expected.shape.SequenceEqual(found.shape)) return $"shape [{string.Join(",", found.shape)}], PyTorch has [{string.Join(",", expected.shape)}]";
        if (expected.dtype != found.dtype) return $"dtype {found.dtype}, PyTorch has {expected.dtype}";
        double tolerance = expected.dtype == ScalarType.Float32 ? 2e-5 : 1e-11;
        double[] want = expected.to_type(torch.float64).data<double>().ToArray(), got = found.to_type(torch.float64).data<double>().ToArray();
        for (int i = 0; i < want.Length; i++)
        {
            bool close = want[i].Equals(got[i]) || want[i] == got[i] || Math.Abs(want[i] - got[i]) <= tolerance * Math.Max(1, Math.Abs(want[i]));
            if (!close) return string.Create(CultureInfo.InvariantCulture, $"element {i} is {got[i]:R}, PyTorch has {want[i]:R}");
        }
        return null;
    }
}
