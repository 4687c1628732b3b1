using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Results are the same bits on any number of threads, and two computations at once do not disturb each other.</summary>
[Collection(nameof(ThreadCountTests))]
public class ThreadCountTests
{
    // Large enough to be split among threads, and of sizes that do not divide evenly.
    private static readonly Dictionary<string, Func<Generator, Tensor[]>> Computations = new()
    {
        ["elementwise"] = g => [(Wide(g).exp() + Wide(g)) / (1 + Wide(g).square()).sqrt()],
        ["elementwise on a transpose"] = g => [Wide(g).t().sin() * Wide(g).t()],
        ["sum"] = g => [Wide(g).sum(), Wide(g).sum(0L), Wide(g).sum(-1), Wide(g).t().sum(0L)],
        ["mean and variance"] = g => [Wide(g).mean(), Wide(g).var(), Wide(g).std(0)],
        ["norm"] = g => [Wide(g).norm(), Wide(g).norm(1)],
        ["prod"] = g => [(1 + Wide(g) / 1000).prod(), (1 + Wide(g) / 1000).prod(1)],
        ["extremes"] = g => [Wide(g).max(), Wide(g).argmin(), Wide(g).amax(0), Wide(g).max(1).indexes],
        ["cumsum"] = g => [Wide(g).cumsum(0), Wide(g).cumsum(1), Wide(g).reshape(-1).cumsum(0)],
        ["softmax"] = g => [Wide(g).softmax(1), Wide(g).log_softmax(0), Wide(g).logsumexp(1)],
        ["sort"] = g => [Wide(g).sort(1).Values, Wide(g).argsort(0), Wide(g).topk(5).values],
        ["matmul"] = g => [Wide(g).matmul(Wide(g).t()), Wide(g).t().mm(Wide(g)), Wide(g).mv(randn(331, generator: g))],
        ["float64 matmul"] = g => [Wide(g).@double().matmul(Wide(g).@double().t())],
        ["bmm"] = g => [randn([17, 61, 43], generator: g).bmm(randn([17, 43, 29], generator: g))],
        ["convolution"] = g => Gradients(t => nn.functional.conv2d(t[0], t[1], t[2], padding: [1, 1]), randn([9, 5, 23, 21], generator: g), randn([7, 5, 3, 3], generator: g), randn(7, generator: g)),
        ["transposed convolution"] = g => Gradients(t => nn.functional.conv_transpose2d(t[0], t[1], strides: [2, 2]), randn([9, 5, 13, 11], generator: g), randn([5, 7, 4, 4], generator: g)),
        ["linear"] = g => Gradients(t => nn.functional.linear(t[0], t[1], t[2]).relu(), randn([257, 131], generator: g), randn([67, 131], generator: g), randn(67, generator: g)),
        ["pooling"] = g => Gradients(t => nn.functional.max_pool2d(t[0], 2) + nn.functional.avg_pool2d(t[0], 2), randn([9, 11, 24, 20], generator: g)),
        ["batch norm"] = g => Gradients(t => nn.functional.batch_norm(t[0], zeros(11), ones(11), t[1], t[2], training: true), randn([33, 11, 14, 15], generator: g), randn(11, generator: g), randn(11, generator: g)),
        ["layer norm"] = g => Gradients(t => nn.functional.layer_norm(t[0], [331], t[1], t[2]), Wide(g), randn(331, generator: g), randn(331, generator: g)),
        ["broadcast gradients"] = g => Gradients(t => (t[0] * t[1] + t[2]).tanh(), Wide(g), randn(331, generator: g), randn([307, 1], generator: g)),
        ["indexing"] = g => Gradients(t => t[0].index_select(0, randint(0, 307, new long[] { 1999 }, generator: g)), Wide(g)),
        ["scatter"] = g => [zeros(50, 331).index_add(0, randint(0, 50, new long[] { 307 }, generator: g), Wide(g), 1)],
        ["index by a tensor"] = g => Gradients(t => t[0][randint(0, 50, new long[] { 4001 }, generator: g)], randn([50, 37], generator: g)),
        ["cdist"] = g => [cdist(randn([301, 9], generator: g), randn([203, 9], generator: g))],
        ["einsum"] = g => [einsum("bij,bjk->ik", randn([17, 61, 43], generator: g), randn([17, 43, 29], generator: g))],
        ["linear algebra"] = g => [linalg.inv(Square(g)), linalg.cholesky(Square(g)), linalg.eigvalsh(Square(g)), linalg.matrix_exp(Square(g) / 300)],
        ["random numbers"] = g => [rand([307, 331], generator: g), randn([307, 331], generator: g), randperm(100_003, generator: g)],
        ["cat and copies"] = g => [cat([Wide(g), Wide(g).flip(0)], 1), Wide(g).t().contiguous(), Wide(g).roll(1000), where(Wide(g) > 0, Wide(g), zeros(1))],
    };

    public static TheoryData<string> Names => new(Computations.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Results_are_the_same_bits_on_1_2_and_5_threads(string name)
    {
        int before = get_num_threads();
        try
        {
            byte[][] first = Bits(name, 1);
            foreach (int threads in new[] { 2, 5 })
            {
                byte[][] other = Bits(name, threads);
                for (int i = 0; i < first.Length; i++)
                    Assert.True(first[i].AsSpan().SequenceEqual(other[i]), $"{name}, result {i}: {threads} threads give other bits than 1");
            }
        }
        finally
        {
            set_num_threads(before);
        }
    }

    [Fact]
    public void Different_computations_at_once_give_what_each_gives_alone()
    {
        string[] names = [.. Computations.Keys];
        byte[][][] alone = Array.ConvertAll(names, name => Run(name));
        Exception? failure = null;
        Thread[] threads = Array.ConvertAll(new[] { 0, 1 }, side => new Thread(() =>
        {
            try
            {
                for (int i = 0; i < names.Length; i++)
                {
                    // One thread goes through the catalogue forwards, the other backwards.
                    int which = side == 0 ? i : names.Length - 1 - i;
                    byte[][] together = Run(names[which]);
                    for (int k = 0; k < together.Length; k++)
                        Assert.True(together[k].AsSpan().SequenceEqual(alone[which][k]), $"{names[which]}, result {k}, differs beside another computation");
                }
            }
            catch (Exception e)
            {
                failure = e;
            }
        }));
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();
        Assert.Null(failure);
    }

    private static byte[][] Bits(string name, int threads)
    {
        set_num_threads(threads);
        return Run(name);
    }

    private static byte[][] Run(string name)
    {
        using var generator = new Generator(11);
        return Array.ConvertAll(Computations[name](generator), t => t.detach().contiguous().bytes.ToArray());
    }

    private static Tensor Wide(Generator g) => randn([307, 331], generator: g);

    private static Tensor Square(Generator g)
    {
        Tensor x = randn([97, 97], generator: g);
        return x.mm(x.t()) + 97 * eye(97);
    }

    // A result and its gradients.
    private static Tensor[] Gradients(Func<Tensor[], Tensor> f, params Tensor[] inputs)
    {
        foreach (Tensor input in inputs) input.requires_grad_();
        Tensor y = f(inputs);
        Tensor weights = (arange(y.numel(), dtype: ScalarType.Float32) * 1.7 + 0.6).sin().reshape(y.shape);
        return [y, .. autograd.grad([y], inputs, [weights])];
    }
}

/// <summary>Tests that change the number of threads run alone.</summary>
[CollectionDefinition(nameof(ThreadCountTests), DisableParallelization = true)]
public class ThreadCountCollection;
