using static TorchSharp.torch.distributions;
using static TorchSharp.torch.distributions.transforms;

namespace TorchSharp.Tests;

/// <summary>Transforms of random numbers and constraints on them.</summary>
public class TransformTests
{
    private static readonly Tensor Points = torch.tensor([0.2, 0.7, 1.3, 2.1]);

    private static readonly Dictionary<string, Transform> Smooth = new()
    {
        ["exp"] = new ExpTransform(),
        ["log"] = new LogTransform(),
        ["sigmoid"] = new SigmoidTransform(),
        ["softplus"] = new SoftplusTransform(),
        ["tanh"] = new TanhTransform(),
        ["power"] = new PowerTransform(torch.tensor(1.7)),
        ["affine"] = new AffineTransform(0.3, -2),
        ["composed"] = new ComposeTransform([new AffineTransform(0.3, 2), new TanhTransform(), new ExpTransform()]),
        ["inverse of exp"] = new ExpTransform().inv,
        ["inverse of composed"] = new ComposeTransform([new ExpTransform(), new AffineTransform(1, 3)]).inv.inv,
    };

    public static TheoryData<string> Names => new(Smooth.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_inverse_brings_back(string name)
    {
        Transform t = Smooth[name];
        Assert.True(t.bijective);
        Assert.True(t.inv.forward(t.forward(Points)).allclose(Points, 1e-12, 1e-12));
    }

    // log |dy/dx| against autograd's dy/dx, and the sign against its sign.
    [Theory]
    [MemberData(nameof(Names))]
    public void Stretch_and_sign_are_those_of_the_derivative(string name)
    {
        Transform t = Smooth[name];
        Tensor x = Points.clone().requires_grad_();
        Tensor y = t.forward(x);
        Tensor slope = torch.autograd.grad([y.sum()], [x])[0];
        Assert.True(t.log_abs_det_jacobian(x, y).detach().allclose(slope.abs().log(), 1e-10, 1e-12));
        Assert.True(slope.sign().eq(t.sign).all().item<bool>());
    }

    [Fact]
    public void Dimensions_that_belong_together_are_summed()
    {
        Tensor x = torch.arange(6, dtype: torch.float64).reshape(2, 3);
        var joined = new IndepdenentTransform(new ExpTransform(), 1);
        Assert.Equal(1, joined.domain.event_dim);
        Assert.Equal(x.sum(-1), joined.log_abs_det_jacobian(x, joined.forward(x)));
        var reshaped = new ReshapeTransform([2, 3], [6]);
        Assert.Equal([4, 6], reshaped.forward_shape([4, 2, 3]));
        Assert.Equal([6], reshaped.forward(x).shape);
        Assert.Equal(x, reshaped.inv.forward(reshaped.forward(x)));
        Assert.Equal([4], reshaped.log_abs_det_jacobian(torch.zeros(4, 2, 3), torch.zeros(4, 6)).shape);
    }

    [Fact]
    public void Constraints_say_what_is_valid()
    {
        Tensor numbers = torch.tensor([-1.0, 0, 0.5, 1, 2, double.NaN]);
        Check([false, true, false, true, false, false], constraints.boolean, numbers);
        Check([true, true, true, true, true, false], constraints.real, numbers);
        Check([false, true, true, true, false, false], constraints.unit_interval, numbers);
        Check([false, true, true, false, false, false], constraints.half_open_interval(0, 1), numbers);
        Check([false, false, true, true, true, false], constraints.positive, numbers);
        Check([false, true, true, true, true, false], constraints.nonnegative, numbers);
        Check([true, true, true, false, false, false], constraints.less_than(1), numbers);
        Check([false, true, false, true, true, false], constraints.nonnegative_integer, numbers);
        Check([false, true, false, true, false, false], constraints.integer_interval(0, 1), numbers);
        Tensor rows = torch.tensor(new[,] { { 0.0, 1, 0 }, { 0.5, 0.25, 0.25 }, { 1, 1, 0 } });
        Check([true, false, false], constraints.one_hot, rows);
        Check([true, true, false], constraints.simplex, rows);
        Check([true, true, false], constraints.multinomial(1), rows);
        Tensor matrices = torch.tensor(new[,,] { { { 2.0, 0 }, { 1, 1 } }, { { 2, 1 }, { 1, 2 } }, { { 1, 2 }, { 2, 1 } }, { { 1, 0 }, { 0.6, 0.8 } } });
        Check([true, false, false, true], constraints.lower_cholesky, matrices);
        Check([false, false, false, true], constraints.corr_cholesky, matrices);
        Check([false, true, true, false], constraints.symmetric, matrices);
        Check([false, true, false, false], constraints.positive_definite, matrices);
        Check([true, true, true, true], constraints.square, matrices);
        Check([true, false], constraints.stack([constraints.positive, constraints.positive]), torch.tensor([1.0, -1]));
    }

    private static void Check(bool[] expected, constraints.Constraint constraint, Tensor value) =>
        Assert.Equal(expected, constraint.check(value).data<bool>().ToArray());
}
