using System.Globalization;
using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>
/// The functions of layers against PyTorch, values and gradients: within 1e-9 in Float64 and 3e-5 in Float32 of the larger of 1
/// and the value, and from inputs that lie in memory in other ways.
/// </summary>
[Collection("default generator")]
public class LayerGoldenTests
{
    public static TheoryData<string> Operations => new(LayerCase.All.Select(c => c.Operation).Distinct());

    // Random places differ: other numbers are drawn in single precision.
    public static TheoryData<string> Fixed => new(LayerCase.All.Select(c => c.Operation).Where(o => !o.StartsWith("fractional", StringComparison.Ordinal)).Distinct());

    [Theory]
    [MemberData(nameof(Operations))]
    public void Gives_what_PyTorch_gives(string operation) => Check(operation, ScalarType.Float64, 1e-9, x => x);

    [Theory]
    [MemberData(nameof(Fixed))]
    public void Gives_it_in_single_precision(string operation) => Check(operation, ScalarType.Float32, 3e-5, x => x);

    [Theory]
    [MemberData(nameof(Operations))]
    public void Gives_it_for_inputs_with_their_dimensions_in_reverse_order(string operation) => Check(operation, ScalarType.Float64, 1e-9, Reversed);

    [Theory]
    [MemberData(nameof(Operations))]
    public void Gives_it_for_inputs_that_are_slices(string operation) => Check(operation, ScalarType.Float64, 1e-9, Sliced);

    [Fact]
    public void Every_written_operation_has_golden_values() =>
        Assert.Equal(LayerCase.All.Select(c => c.Operation).Distinct().Order(), LayerGolden.Table.Keys.Order());

    private static Tensor Reversed(Tensor x) => x.permute([.. Dims(x).Reverse()]).contiguous().permute([.. Dims(x).Reverse()]);

    private static Tensor Sliced(Tensor x) => x.dim() == 0 ? x : torch.stack([x, x + x.to_type(x.dtype), x], -1).select(-1, 0);

    private static IEnumerable<long> Dims(Tensor x) => Enumerable.Range(0, (int)x.dim()).Select(d => (long)d);

    private static void Check(string operation, ScalarType dtype, double tolerance, Func<Tensor, Tensor> see)
    {
        Assert.True(LayerGolden.Table.TryGetValue(operation, out Func<Tensor[], LayerCase, Tensor[]>? run), $"nothing is written for {operation}");
        var wrong = new List<string>();
        foreach (LayerCase golden in LayerCase.All.Where(c => c.Operation == operation))
        {
            string? problem = Problem(golden, run, dtype, tolerance, see);
            if (problem is not null) wrong.Add($"{golden}: {problem}");
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static string? Problem(LayerCase golden, Func<Tensor[], LayerCase, Tensor[]> run, ScalarType dtype, double tolerance, Func<Tensor, Tensor> see)
    {
        Tensor[] inputs = golden.Inputs(dtype), real = [.. inputs.Where(x => x.is_floating_point())];
        foreach (Tensor x in real) x.requires_grad_();
        Tensor[] outputs = run(Array.ConvertAll(inputs, x => see(x)), golden);
        if (outputs.Length != golden.Outputs.Length) return $"{outputs.Length} results, PyTorch has {golden.Outputs.Length}";
        for (int i = 0; i < outputs.Length; i++)
            if (Difference(golden.Outputs[i], outputs[i], dtype, tolerance) is string different) return $"result {i}: {different}";

        Tensor[] differentiable = [.. outputs.Where(y => y.requires_grad)];
        if (differentiable.Length == 0) return null;
        Tensor[] weights = [.. outputs.Select((y, k) => (y, k)).Where(p => p.y.requires_grad).Select(p => LayerCase.Numbers(p.y.shape, 50 + p.k, dtype))];
        var grads = torch.autograd.grad(differentiable, real, weights, allow_unused: true);
        for (int i = 0; i < real.Length; i++)
        {
            bool none = golden.Gradients[i].ValueKind == JsonValueKind.Null;
            if (none && grads[i] is not null && !grads[i].Equals(torch.zeros_like(grads[i]))) return $"gradient {i} is there, PyTorch has none";
            if (none) continue;
            Tensor found = grads[i] ?? torch.zeros_like(real[i]);
            if (Difference(golden.Gradients[i], found, dtype, tolerance) is string different) return $"gradient {i}: {different}";
        }
        return null;
    }

    private static string? Difference(JsonElement expected, Tensor actual, ScalarType dtype, double tolerance)
    {
        bool real = actual.is_floating_point();
        Tensor want = LayerCase.Unpack(expected, real);
        if (!want.shape.SequenceEqual(actual.shape)) return $"shape [{string.Join(",", actual.shape)}], PyTorch has [{string.Join(",", want.shape)}]";
        if (real && actual.dtype != dtype) return $"dtype {actual.dtype} from inputs of {dtype}";

        double[] w = want.to(ScalarType.Float64).data<double>().ToArray(), a = actual.detach().to(ScalarType.Float64).data<double>().ToArray();
        for (int i = 0; i < w.Length; i++)
            if (!(Math.Abs(w[i] - a[i]) <= tolerance * Math.Max(1, Math.Abs(w[i]))))
                return string.Create(CultureInfo.InvariantCulture, $"element {i} is {a[i]:R}, PyTorch has {w[i]:R}");
        return null;
    }
}
