using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>The rules of differentiation: what has a gradient, where it is kept, what may be changed when.</summary>
public class AutogradTests
{
    private static Tensor Leaf(params double[] values) => tensor(values, requires_grad: true);

    private static double[] Values(Tensor? t) => t!.detach().contiguous().data<double>().ToArray();

    private static string Message<T>(Action act) where T : Exception => Assert.Throws<T>(act).Message;

    [Fact]
    public void Backward_adds_to_grad()
    {
        Tensor x = Leaf(1, 2);
        (x * x).sum().backward();
        Assert.Equal([2, 4], Values(x.grad));
        (3 * x).sum().backward();
        Assert.Equal([5, 7], Values(x.grad));
    }

    [Fact]
    public void A_tensor_used_twice_takes_both_gradients()
    {
        Tensor x = Leaf(3);
        Tensor y = x * 2;
        (y * y + y).sum().backward();
        Assert.Equal([26], Values(x.grad));
    }

    [Fact]
    public void Gradients_of_two_leaves_do_not_share_memory()
    {
        Tensor a = Leaf(1, 2), b = Leaf(3, 4);
        (a + b).sum().backward();
        a.grad!.mul_(10);
        Assert.Equal([10, 10], Values(a.grad));
        Assert.Equal([1, 1], Values(b.grad));
    }

    [Fact]
    public void The_gradient_given_by_the_user_is_not_written_to()
    {
        Tensor x = Leaf(1, 2), w = tensor(new double[] { 5, 6 });
        (x + x.alias()).backward([w]);
        (x * 1).backward([w]);
        Assert.Equal([15, 18], Values(x.grad));
        Assert.Equal([5, 6], Values(w));
    }

    [Fact]
    public void Only_leaves_keep_a_gradient_unless_asked()
    {
        Tensor x = Leaf(1), y = x * 2, z = x * 3;
        z.retain_grad();
        (y * z).sum().backward();
        Assert.Null(y.grad);
        Assert.Equal([2], Values(z.grad));
        Assert.True(x.is_leaf && !y.is_leaf);
    }

    [Fact]
    public void Grad_returns_gradients_and_leaves_grad_alone()
    {
        Tensor x = Leaf(2), y = Leaf(5);
        IList<Tensor> g = autograd.grad([(x * x * y).sum()], [x, y]);
        Assert.Equal([20], Values(g[0]));
        Assert.Equal([4], Values(g[1]));
        Assert.Null(x.grad);
    }

    [Fact]
    public void Grad_with_respect_to_a_computed_tensor_and_what_it_came_from()
    {
        Tensor x = Leaf(2), h = x * 3;
        IList<Tensor> g = autograd.grad([(h * h).sum()], [h, x]);
        Assert.Equal([12], Values(g[0]));
        Assert.Equal([36], Values(g[1]));
    }

    [Fact]
    public void Grad_with_respect_to_the_output_itself_is_one()
    {
        Tensor x = Leaf(2), y = (x * 3).sum();
        Assert.Equal([1], Values(autograd.grad([y], [y])[0]));
    }

    [Fact]
    public void An_unused_input_is_an_error_or_null()
    {
        Tensor x = Leaf(2), y = Leaf(3);
        Assert.Contains("do not depend on input 1", Message<InvalidOperationException>(() => autograd.grad([(x * 2).sum()], [x, y])));
        Assert.Null(autograd.grad([(x * 2).sum()], [x, y], allow_unused: true)[1]);
    }

    [Fact]
    public void Third_derivatives_follow_from_create_graph()
    {
        Tensor x = Leaf(2);
        Tensor first = autograd.grad([x.pow(4).sum()], [x], create_graph: true)[0];
        Tensor second = autograd.grad([first.sum()], [x], create_graph: true)[0];
        Tensor third = autograd.grad([second.sum()], [x])[0];
        Assert.Equal([32], Values(first));
        Assert.Equal([48], Values(second));
        Assert.Equal([48], Values(third));
        Assert.False(third.requires_grad);
    }

    [Fact]
    public void Create_graph_in_backward_makes_grad_differentiable()
    {
        Tensor x = Leaf(3);
        x.pow(3).sum().backward(create_graph: true);
        Assert.Equal([18], Values(autograd.grad([x.grad!.sum()], [x])[0]));
    }

    [Fact]
    public void Backward_a_second_time_needs_retain_graph()
    {
        Tensor x = Leaf(2), y = (x * x).sum();
        y.backward(retain_graph: true);
        y.backward();
        Assert.Equal([8], Values(x.grad));
        string message = Message<InvalidOperationException>(() => y.backward());
        Assert.Contains("retain_graph: true", message);
        Assert.Contains("mul", message);
    }

    [Fact]
    public void What_keeps_no_values_can_be_differentiated_again()
    {
        Tensor x = Leaf(2), y = (x + x).sum();
        y.backward();
        y.backward();
        Assert.Equal([4], Values(x.grad));

        Tensor part = x.narrow(0, 0, 1)[0].expand(3).sum();
        part.backward();
        part.backward();
        Assert.Equal([10], Values(x.grad));
    }

    [Fact]
    public void Backward_for_given_inputs_leaves_the_others_alone()
    {
        Tensor x = Leaf(2), y = Leaf(5);
        (x * y).sum().backward(inputs: [y]);
        Assert.Null(x.grad);
        Assert.Equal([2], Values(y.grad));
    }

    [Fact]
    public void A_result_that_is_no_scalar_needs_weights()
    {
        Tensor x = Leaf(1, 2);
        Assert.Contains("shape [2]", Message<InvalidOperationException>(() => (x * 2).backward()));
        Assert.Contains("shape [3]", Message<ArgumentException>(() => (x * 2).backward([ones(3, dtype: ScalarType.Float64)])));
        Assert.Contains("2 gradients were given for 1", Message<ArgumentException>(() => (x * 2).backward([x, x])));
    }

    [Fact]
    public void What_depends_on_nothing_cannot_be_differentiated()
    {
        Assert.Contains("requires derivatives", Message<InvalidOperationException>(() => tensor(1.0).backward()));
        Tensor x = Leaf(1);
        using (no_grad()) Assert.Contains("no_grad", Message<InvalidOperationException>(() => (x * 2).sum().backward()));
    }

    [Fact]
    public void Nothing_is_recorded_without_grad_or_of_detached_tensors()
    {
        Tensor x = Leaf(1, 2);
        using (no_grad())
        {
            Assert.False((x * 2).requires_grad);
            using (enable_grad()) Assert.True((x * 2).requires_grad);
        }
        using (inference_mode()) Assert.False((x * 2).requires_grad);
        Assert.False((x.detach() * 2).requires_grad);
        Assert.False(x.argmax().requires_grad);
        Assert.False(x.gt(0).requires_grad);
        Assert.True((x * 2).requires_grad);
    }

    [Fact]
    public void Detach_shares_memory()
    {
        Tensor x = Leaf(1, 2), d = x.detach();
        d[0] = 7.0;
        Assert.Equal([7, 2], Values(x));
    }

    [Fact]
    public void Many_threads_add_to_the_gradients_of_shared_parameters()
    {
        Tensor w = ones(100, 60, requires_grad: true);
        Parallel.For(0, 64, i => (w.mul(i % 4).sum() + w.t().sum()).backward());
        Assert.True(w.grad!.Equals(full([100, 60], 64 * 2.5f)));
    }

    [Fact]
    public void Disposing_handles_does_not_disturb_the_backward_pass()
    {
        Tensor x = Leaf(2), loss;
        using (Tensor y = x.exp())
        using (Tensor z = y * y)
            loss = z.sum();
        loss.backward();
        Assert.Equal(2 * Math.Exp(4), Values(x.grad)[0], 12);
    }

    [Fact]
    public void Scopes_keep_gradients_and_nothing_else()
    {
        Tensor x = Leaf(1, 2);
        using (DisposeScope scope = NewDisposeScope())
        {
            Tensor loss = (x.exp() * 3).sum();
            int before = scope.DisposablesCount;
            loss.backward();
            Assert.Equal(before, scope.DisposablesCount);
        }
        Assert.Equal(3 * Math.E, Values(x.grad)[0], 12);
        using (DisposeScope scope = NewDisposeScope())
        {
            Tensor g = autograd.grad([x.square().sum()], [x])[0];
            Assert.True(scope.Contains(g));
        }
    }

    [Fact]
    public void A_released_handle_to_grad_leaves_grad_alone()
    {
        Tensor x = Leaf(1);
        (x * 2).sum().backward();
        using (Tensor g = x.grad!) g.mul_(2);
        Assert.Equal([4], Values(x.grad));
    }

    [Fact]
    public void Grad_takes_only_what_fits()
    {
        Tensor x = Leaf(1, 2);
        Assert.Contains("shape [3]", Message<ArgumentException>(() => x.grad = zeros(3, dtype: ScalarType.Float64)));
        Assert.Contains("Float32", Message<ArgumentException>(() => x.grad = zeros(2)));
        x.grad = ones(2, dtype: ScalarType.Float64);
        (x * 2).sum().backward();
        Assert.Equal([3, 3], Values(x.grad));
        x.grad = null;
        Assert.Null(x.grad);
    }

    [Fact]
    public void Gradients_have_the_dtype_of_what_they_belong_to()
    {
        Tensor a = tensor(new float[] { 1, 2 }, requires_grad: true), b = Leaf(3, 4);
        (a * b).sum().backward();
        Assert.Equal(ScalarType.Float32, a.grad!.dtype);
        Assert.Equal(ScalarType.Float64, b.grad!.dtype);
        Assert.Equal(new float[] { 3, 4 }, a.grad.data<float>().ToArray());
    }

    [Fact]
    public void A_long_chain_does_not_overflow_the_stack()
    {
        Tensor x = Leaf(1), y = x;
        for (int i = 0; i < 100_000; i++) y = y + 1;
        y.sum().backward();
        Assert.Equal([1], Values(x.grad));
        Assert.Equal([1], Values(autograd.grad([y.sum()], [x])[0]));
    }

    [Fact]
    public void Anomalies_are_named()
    {
        Tensor x = Leaf(0);
        using (autograd.detect_anomaly())
        {
            string message = Message<InvalidOperationException>(() => (x.sqrt() * 0).sum().backward());
            Assert.Contains("derivative of sqrt", message);
            Assert.Contains(nameof(Anomalies_are_named), message);
        }
        (x.sqrt() * 0).sum().backward();
        Assert.True(double.IsNaN(Values(x.grad)[0]));
    }

    [Fact]
    public void Two_threads_differentiate_at_once()
    {
        Tensor shared = Leaf(1, 2, 3);
        Parallel.For(0, 8, _ =>
        {
            for (int i = 0; i < 200; i++)
            {
                Tensor x = Leaf(1, 2, 3);
                (x * x * shared.detach()).sum().backward();
                Assert.Equal([2, 8, 18], Values(x.grad));
            }
            (shared * shared).sum().backward();
        });
        Assert.Equal([16, 32, 48], Values(shared.grad));
    }

    [Fact]
    public void No_grad_concerns_its_own_thread()
    {
        Tensor x = Leaf(1);
        using (no_grad())
        {
            bool elsewhere = false;
            var thread = new Thread(() => elsewhere = (x * 2).requires_grad);
            thread.Start();
            thread.Join();
            Assert.True(elsewhere);
        }
    }
}
