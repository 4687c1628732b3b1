using TorchSharp.Engine;

namespace TorchSharp.Tests;

/// <summary>The number of threads changes no bit of a result.</summary>
[Collection("number of threads")]
public class ThreadIndependenceTests
{
    public static TheoryData<string> Operations => [.. All.Keys];

    private static Dictionary<string, Func<Tensor, Tensor>> All => new()
    {
        ["sum"] = x => x.sum(),
        ["sum of rows"] = x => x.sum(1L),
        ["sum of columns"] = x => x.sum(0L),
        ["mean of planes"] = x => x.reshape(50, 20, -1).mean([0L, 2L]),
        ["exp"] = x => x.exp(),
        ["transposed"] = x => x.t() * 2,
        ["softmax"] = x => torch.nn.functional.softmax(x, 1),
        ["product"] = x => x.matmul(x.t()),
        ["long product"] = x => x.reshape(20, -1).matmul(x.reshape(20, -1).t()),
        ["convolution"] = x => torch.nn.functional.conv2d(x.reshape(10, 3, -1, 100), x.reshape(-1)[..810].reshape(30, 3, 3, 3), strides: [2, 2], padding: [1, 1]),
        ["gradient of kernels"] = x =>
        {
            Tensor w = x.reshape(-1)[..810].reshape(30, 3, 3, 3).clone().requires_grad_();
            return torch.autograd.grad([torch.nn.functional.conv2d(x.reshape(10, 3, -1, 100), w).square().sum()], [w])[0];
        },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public void One_thread_gives_what_several_give(string operation)
    {
        Tensor x = torch.randn(3000, 100, generator: new torch.Generator(1));
        int before = Threads.Count;
        try
        {
            Threads.Count = 1;
            Tensor one = All[operation](x);
            Threads.Count = 5;
            Assert.Equal(one, All[operation](x));
        }
        finally
        {
            Threads.Count = before;
        }
    }
}
