using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>
/// The backward pass adds gradients up in place and gives their memory back. It may do so with memory of its own only:
/// no derivative may hand it a saved value, an input or what another gradient lies in.
/// </summary>
public class GradientMemoryTests
{
    public static TheoryData<string> Names() => new(Derivatives.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_pass_writes_to_and_gives_back_its_own_memory_only(string name)
    {
        (Func<Tensor[], Tensor> f, Tensor[] inputs) = Derivatives.All[name]();
        Tensor[] leaves = Array.ConvertAll(inputs, x => x.is_floating_point() ? x.detach().clone().requires_grad_() : x);

        // Computed inputs, so that gradients travel on; used twice before and twice after, so that they are added up.
        Tensor[] inner = Array.ConvertAll(leaves, x => x.is_floating_point() ? x * 1 : x);
        Tensor[] seen = Array.ConvertAll(inner, x => x.is_floating_point() ? x.view_as(x) : x);
        Tensor y = f(seen);
        Tensor other = y.reshape(-1);
        Tensor kept = y.detach().clone();
        Tensor total = (y * y).sum() + other.sum() + (other * 2).sum();
        foreach (Tensor x in inner)
            if (x.is_floating_point()) total = total + x.sum();
        Tensor[] before = Array.ConvertAll(inner, x => x.detach().clone());

        total.backward(retain_graph: true);
        double[][] once = Gradients(leaves);
        total.backward(retain_graph: true);
        double[][] twice = Gradients(leaves);
        for (int i = 0; i < once.Length; i++) Assert.Equal(once[i].Select(g => 2 * g), twice[i]);

        Assert.True(kept.Equals(y), "the pass wrote to the result");
        for (int i = 0; i < inner.Length; i++) Assert.True(before[i].Equals(inner[i]), $"the pass wrote to input {i}");
    }

    private static double[][] Gradients(Tensor[] leaves) =>
        leaves.Where(x => x.grad is not null).Select(x => x.grad!.reshape(-1).data<double>().ToArray()).ToArray();
}
