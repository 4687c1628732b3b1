using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Operations with a derivative of the user's own.</summary>
public class FunctionTests
{
    private static Tensor Leaf(params double[] values) => tensor(values, requires_grad: true);

    private static double[] Values(Tensor? t) => t!.detach().contiguous().data<double>().ToArray();

    private static string Message<T>(Action act) where T : Exception => Assert.Throws<T>(act).Message;

    [Fact]
    public void A_function_of_the_users_own_has_its_own_derivative()
    {
        Tensor x = Leaf(2, 3);
        Tensor y = Cube.apply(x, 10.0);
        Assert.Equal([80, 270], Values(y));
        Tensor g = autograd.grad([y.sum()], [x], create_graph: true)[0];
        Assert.Equal([120, 270], Values(g));
        Assert.Equal([120, 180], Values(autograd.grad([g.sum()], [x])[0]));
        Assert.Contains("returned 1 gradients", Message<InvalidOperationException>(() => Wrong.apply(x, 1.0).sum().backward()));
    }

    private sealed class Cube : autograd.SingleTensorFunction<Cube>
    {
        public override string Name => "cube";

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            Tensor x = (Tensor)vars[0];
            ctx.save_for_backward([x]);
            ctx.save_data("factor", vars[1]);
            return x.pow(3) * (double)vars[1];
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) =>
            [grad_output * 3 * ctx.get_saved_variables()[0].square() * (double)ctx.get_data("factor"), null!];
    }

    private sealed class Wrong : autograd.SingleTensorFunction<Wrong>
    {
        public override string Name => "wrong";

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars) => (Tensor)vars[0] * 2;

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [grad_output];
    }
}
