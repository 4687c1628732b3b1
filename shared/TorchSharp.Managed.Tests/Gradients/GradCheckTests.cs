using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>First and second derivatives of every differentiable operation of the base engine, by differences.</summary>
public class GradCheckTests
{
    public static TheoryData<string> Names() => new(Derivatives.All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Derivative_equals_differences(string name)
    {
        (Func<Tensor[], Tensor> f, Tensor[] inputs) = Derivatives.All[name]();
        GradCheck.First(f, inputs);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Second_derivative_equals_differences(string name)
    {
        (Func<Tensor[], Tensor> f, Tensor[] inputs) = Derivatives.All[name]();
        GradCheck.Second(f, inputs);
    }
}
