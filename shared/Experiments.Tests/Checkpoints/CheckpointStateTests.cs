using GenerativeModels.Experiments.Checkpoints;
using GenerativeModels.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Tests.Checkpoints;

[Collection("default generator")]
public class CheckpointStateTests
{
    private sealed record Pair(Tensor Mean, double Value);

    private sealed class Forgets
    {
        private int _count;

        public int Next => ++_count;
    }

    [Theory]
    [InlineData(ScalarType.Float64)]
    [InlineData(ScalarType.Float32)]
    [InlineData(ScalarType.Int64)]
    [InlineData(ScalarType.Int32)]
    [InlineData(ScalarType.Byte)]
    [InlineData(ScalarType.Bool)]
    public void A_tensor_comes_back_bit_for_bit(ScalarType dtype)
    {
        Tensor before = (arange(6).reshape(3, 2) * 50).to(dtype).t();

        Tensor after = Back(before);

        Assert.Equal((before.dtype, 2L, 3L), (after.dtype, after.shape[0], after.shape[1]));
        Assert.Equal(before.contiguous().bytes.ToArray(), after.bytes.ToArray());
    }

    [Fact]
    public void NaNs_infinities_negative_zeros_and_empty_tensors_come_back()
    {
        double[] odd = [double.NaN, double.NegativeInfinity, -0.0, double.Epsilon, 0.1];

        Assert.Equal(Bits(odd), Bits(Back(tensor(odd)).data<double>().ToArray()));
        Assert.Equal(Bits(odd), Bits(Back(odd)));
        Assert.Equal([0L, 3L], Back(zeros(0, 3)).shape);
        Assert.Empty(Back(tensor(2.5)).shape);
        Assert.True(Back(ones(2).requires_grad_()).requires_grad);

        static long[] Bits(double[] numbers) => [.. numbers.Select(BitConverter.DoubleToInt64Bits)];
    }

    [Fact]
    public void Records_tuples_lists_and_nothing_come_back()
    {
        (Pair Pair, List<int> List, string? Text, RandomState State) before = (new Pair(tensor([1.5]), double.NaN), [1, 2], null, new SeededRandom(1).State);

        (Pair Pair, List<int> List, string? Text, RandomState State) after = Back(before);

        Assert.Equal((1.5, double.NaN), (after.Pair.Mean.item<double>(), after.Pair.Value));
        Assert.Equal([1, 2], after.List);
        Assert.Null(after.Text);
        Assert.Equal(before.State, after.State);
    }

    [Fact]
    public void A_list_stays_the_same_list()
    {
        List<double> list = [1, 2];
        CheckpointState state = new CheckpointState().Add("list", list);
        byte[] saved = state.Parts[0].Save();
        list.Add(3);

        state.Parts[0].Load(saved);

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void A_network_an_optimiser_and_a_generator_come_back()
    {
        nn.Module<Tensor, Tensor> network = nn.Linear(2, 1);
        optim.Optimizer adam = optim.Adam(network.parameters(), 0.1);
        var generator = new Generator(4);
        CheckpointState state = new CheckpointState().Add("network", network).Add("optimizer", adam).Add("generator", generator);
        Train();
        byte[][] saved = [.. state.Parts.Select(part => part.Save())];
        double[] expected = Train();

        foreach ((ICheckpointPart part, byte[] bytes) in state.Parts.Zip(saved))
        {
            part.Load(bytes);
        }

        Assert.Equal(expected, Train());

        double[] Train()
        {
            for (int i = 0; i < 3; i++)
            {
                adam.zero_grad();
                network.forward(randn(5, 2, generator: generator)).square().sum().backward();
                adam.step();
            }

            return [.. network.parameters().SelectMany(p => p.ToDoubles())];
        }
    }

    [Fact]
    public void Two_parts_of_one_name_are_an_error() => Assert.Equal(
        "the checkpoint has two parts called 'x'; give each its own name.",
        Assert.Throws<ArgumentException>(() => new CheckpointState().Add("x", [1.0]).Add("x", [2.0])).Message);

    [Fact]
    public void An_optimiser_without_a_state_to_save_is_an_error()
    {
        optim.Optimizer lbfgs = optim.LBFGS(nn.Linear(2, 1).parameters());

        Assert.StartsWith(
            "'lbfgs' is an optimiser of type LBFGS, whose state cannot be saved. Use one that can: SGD, Adam, AdamW, RMSProp.",
            Assert.Throws<ArgumentException>(() => new CheckpointState().Add("lbfgs", lbfgs)).Message);
    }

    [Fact]
    public void What_JSON_forgets_is_an_error_when_it_is_saved()
    {
        var forgets = new Forgets();
        CheckpointState state = new CheckpointState().Add("forgets", () => forgets, saved => forgets = saved);

        Assert.Equal(
            "'forgets' of type Forgets cannot be kept in a checkpoint: it does not come back from JSON as it was. "
            + "Give every property that matters a setter or a parameter of the constructor with its name.",
            Assert.Throws<InvalidOperationException>(() =>
            {
                _ = forgets.Next;
                state.Parts[0].Save();
            }).Message);
    }

    [Fact]
    public void What_JSON_cannot_write_is_an_error()
    {
        Action action = () => { };
        string message = Assert.Throws<InvalidOperationException>(() => new CheckpointState().Add("action", () => action, saved => action = saved).Parts[0].Save()).Message;

        Assert.StartsWith("'action' of type Action cannot be kept in a checkpoint: ", message);
        Assert.EndsWith(" Keep tensors, numbers, texts, lists and records of them.", message);
    }

    private static T Back<T>(T value)
    {
        T result = default!;
        CheckpointState state = new CheckpointState().Add("value", () => value, saved => result = saved);
        state.Parts[0].Load(state.Parts[0].Save());
        return result;
    }
}
