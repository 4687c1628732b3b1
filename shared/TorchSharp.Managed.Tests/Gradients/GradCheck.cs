using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>
/// Compares derivatives with differences of function values, in float64. Differences are of fourth order with a step of
/// 1e-3, so that they err by about 1e-11 of the function's scale; the tolerance is 1e-7 beside values of order 1.
/// </summary>
internal static class GradCheck
{
    private const double Step = 1e-3;
    private const double Absolute = 1e-7;
    private const double Relative = 1e-6;

    /// <summary>The first derivative of Σ w · f(inputs) with respect to every element of every input that requires one.</summary>
    public static void First(Func<Tensor[], Tensor> f, params Tensor[] inputs)
    {
        Tensor[] leaves = Array.ConvertAll(inputs, Leaf);
        Tensor y = f(leaves);
        Assert.True(y.requires_grad, "the result does not require a gradient");
        Tensor weights = Weights(y);
        Tensor[] wanted = Array.FindAll(leaves, x => x.requires_grad);
        IList<Tensor> found = autograd.grad([y], wanted, [weights], retain_graph: true, allow_unused: true);

        // The pass adds up and gives back memory of its own only: values and a second pass are what they were.
        IList<Tensor> again = autograd.grad([y], wanted, [weights], allow_unused: true);
        for (int i = 0; i < wanted.Length; i++) Assert.True(found[i] is null ? again[i] is null : found[i].Equals(again[i]), "a second pass gives something else");
        for (int i = 0; i < inputs.Length; i++) Assert.True(leaves[i].Equals(inputs[i]), $"the pass wrote to input {i}");

        int at = 0;
        for (int i = 0; i < inputs.Length; i++)
        {
            if (!leaves[i].requires_grad) continue;
            Tensor? gradient = found[at++];
            Tensor numeric = Numeric(f, inputs, i, weights);
            Compare(gradient ?? zeros_like(numeric), numeric, $"input {i}");
        }
    }

    /// <summary>The second derivatives: the first derivative, taken as a function of the inputs and of the weights, passes <see cref="First"/>.</summary>
    public static void Second(Func<Tensor[], Tensor> f, params Tensor[] inputs)
    {
        Tensor weights = Weights(f(inputs));
        Tensor Gradients(Tensor[] all)
        {
            Tensor[] xs = all[..^1];
            Tensor[] wanted = Array.FindAll(xs, x => x.requires_grad);

            // In the differences nothing requires a gradient: there the inputs are leaves of their own.
            if (wanted.Length == 0)
            {
                xs = Array.ConvertAll(xs, Leaf);
                wanted = Array.FindAll(xs, x => x.requires_grad);
            }
            IList<Tensor> g = autograd.grad([f(xs)], wanted, [all[^1]], create_graph: true, allow_unused: true);
            return cat(g.Select((t, i) => (t ?? zeros_like(wanted[i])).reshape(-1)).ToArray(), 0);
        }

        Tensor[] extended = [.. inputs, weights];
        Tensor probe = Gradients(Array.ConvertAll(extended, Leaf));
        if (probe.requires_grad) First(Gradients, extended);
    }

    /// <summary>Both.</summary>
    public static void Both(Func<Tensor[], Tensor> f, params Tensor[] inputs)
    {
        First(f, inputs);
        Second(f, inputs);
    }

    private static Tensor Leaf(Tensor x) => x.is_floating_point() ? x.detach().clone().requires_grad_() : x;

    // Fixed numbers of both signs, none of them special.
    private static Tensor Weights(Tensor y) =>
        (arange(y.numel(), dtype: ScalarType.Float64) * 1.7 + 0.6).sin().reshape(y.shape);

    private static Tensor Numeric(Func<Tensor[], Tensor> f, Tensor[] inputs, int which, Tensor weights)
    {
        Tensor x = inputs[which];
        double[] slopes = new double[x.numel()];
        double At(int element, double shift)
        {
            Tensor moved = x.detach().clone().reshape(-1);
            moved[element] += shift;
            Tensor[] all = Array.ConvertAll(inputs, t => t.detach());
            all[which] = moved.reshape(x.shape);
            return (f(all).detach() * weights).sum().item<double>();
        }
        for (int e = 0; e < slopes.Length; e++)
            slopes[e] = (8 * (At(e, Step) - At(e, -Step)) - (At(e, 2 * Step) - At(e, -2 * Step))) / (12 * Step);
        return tensor(slopes).reshape(x.shape);
    }

    private static void Compare(Tensor got, Tensor expected, string what)
    {
        Assert.Equal(expected.shape, got.shape);
        double[] a = got.detach().contiguous().data<double>().ToArray(), b = expected.data<double>().ToArray();
        double scale = b.Length == 0 ? 1 : Math.Max(1, b.Max(Math.Abs));
        for (int i = 0; i < a.Length; i++)
            Assert.True(
                Math.Abs(a[i] - b[i]) <= Absolute * scale + Relative * Math.Abs(b[i]),
                $"{what}, element {i}: derivative {a[i]:R}, by differences {b[i]:R}");
    }
}
