using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>What may be written to, when, and where the gradient goes then.</summary>
public class InPlaceGradientTests
{
    private static Tensor Leaf(params double[] values) => tensor(values, requires_grad: true);

    private static double[] Values(Tensor? t) => t!.detach().contiguous().data<double>().ToArray();

    private static string Message<T>(Action act) where T : Exception => Assert.Throws<T>(act).Message;

    [Fact]
    public void A_leaf_cannot_be_changed_in_place()
    {
        Tensor x = Leaf(1, 2);
        Assert.Contains("leaf", Message<InvalidOperationException>(() => x.add_(1)));
        Assert.Contains("view of a leaf", Message<InvalidOperationException>(() => x[0].add_(1)));
        Assert.Contains("leaf", Message<InvalidOperationException>(() => x[0] = 1.0));
        using (no_grad()) x.add_(1);
        Assert.Equal([2, 3], Values(x));
        Assert.True(x.is_leaf && x.requires_grad);
    }

    [Fact]
    public void A_value_that_a_derivative_needs_may_not_be_overwritten()
    {
        Tensor x = Leaf(1, 2), y = x * 1, z = y * y;
        y.add_(1);
        Assert.Contains("changed in place 1 time", Message<InvalidOperationException>(() => z.sum().backward()));
    }

    [Fact]
    public void A_value_changed_through_a_view_or_a_detached_handle_counts_as_changed()
    {
        Tensor x = Leaf(1, 2);
        foreach (Func<Tensor, Tensor> handle in new Func<Tensor, Tensor>[] { t => t[0], t => t.detach(), t => t.view(2, 1) })
        {
            Tensor y = x.exp();
            using (no_grad()) handle(y).mul_(2);
            Assert.Throws<InvalidOperationException>(() => y.sum().backward());
        }
    }

    [Fact]
    public void A_value_that_no_derivative_needs_may_be_overwritten()
    {
        Tensor x = Leaf(1, 2), y = x * 1, z = y + 1;
        y.mul_(5);
        (z + y).sum().backward();
        Assert.Equal([6, 6], Values(x.grad));
    }

    [Fact]
    public void Only_what_is_asked_for_checks_its_values()
    {
        // d(a b)/da needs b alone.
        Tensor a = Leaf(2), b = tensor(new double[] { 3 }), c = a * 1;
        Tensor y = c * b;
        c.add_(1);
        y.sum().backward();
        Assert.Equal([3], Values(a.grad));
    }

    [Fact]
    public void Writing_to_a_part_moves_the_gradient()
    {
        Tensor x = Leaf(1, 2, 3), v = Leaf(10), y = x * 1;
        y[TensorIndex.Slice(1, 2)] = v * 2;
        (y * tensor(new double[] { 1, 10, 100 })).sum().backward();
        Assert.Equal([1, 0, 100], Values(x.grad));
        Assert.Equal([20], Values(v.grad));
    }

    [Fact]
    public void Writing_to_a_tensor_without_gradient_gives_it_one()
    {
        Tensor x = Leaf(1, 2), y = zeros(3, dtype: ScalarType.Float64);
        y[TensorIndex.Slice(0, 2)] = x * 3;
        Assert.True(y.requires_grad && !y.is_leaf);
        y.square().sum().backward();
        Assert.Equal([18, 36], Values(x.grad));
    }

    [Fact]
    public void Views_made_before_a_write_follow_it()
    {
        Tensor x = Leaf(1, 2), y = x * 1, view = y[1];
        y.mul_(4);
        view.backward();
        Assert.Equal([0, 4], Values(x.grad));
    }

    [Fact]
    public void A_view_made_under_no_grad_cannot_be_written_to_outside()
    {
        Tensor x = ones(2, 2, requires_grad: true), y = x * 1, view;
        using (no_grad()) view = y[0];
        Assert.Contains("no_grad", Assert.Throws<InvalidOperationException>(() => view.mul_(2)).Message, StringComparison.Ordinal);
        using (no_grad()) view.mul_(2);
        y.sum().backward();
        Assert.Equal([1f, 1, 1, 1], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_kept_gradient_is_that_of_the_value_after_in_place_writes()
    {
        Tensor x = ones(2, requires_grad: true), y = x * 2;
        y.retain_grad();
        y.mul_(3);
        y.sum().backward();
        Assert.Equal([1f, 1], y.grad!.data<float>().ToArray());
        Assert.Equal([6f, 6], x.grad!.data<float>().ToArray());
    }
}
