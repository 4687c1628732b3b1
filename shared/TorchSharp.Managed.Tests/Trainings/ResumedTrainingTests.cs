using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

/// <summary>A training that is saved, forgotten and loaded goes on, bit for bit, as if it had never stopped.</summary>
[Collection("default generator")]
public class ResumedTrainingTests
{
    public static TheoryData<string> Optimisers => new("SGD", "Adam", "AdamW", "RMSProp");

    [Theory]
    [MemberData(nameof(Optimisers))]
    public void A_resumed_training_is_the_uninterrupted_one(string optimiser)
    {
        manual_seed(3);
        (Sequential net, OptimizerHelper optimizer) = New(optimiser);
        List<double> straight = [.. Steps(net, optimizer, 0, 8)];
        double[] end = Flat(net);

        manual_seed(3);
        (net, optimizer) = New(optimiser);
        List<double> stopped = [.. Steps(net, optimizer, 0, 4)];
        using MemoryStream model = new(), state = new();
        net.save(model);
        optimizer.save_state_dict(new BinaryWriter(state));
        Tensor random = get_rng_state();

        (net, optimizer) = New(optimiser);
        net.load(new MemoryStream(model.ToArray()));
        optimizer.load_state_dict(new BinaryReader(new MemoryStream(state.ToArray())));
        set_rng_state(random);
        stopped.AddRange(Steps(net, optimizer, 4, 8));

        Assert.Equal(straight, stopped);
        Assert.Equal(end, Flat(net));
    }

    private static (Sequential, OptimizerHelper) New(string optimiser)
    {
        Sequential net = Sequential(Conv2d(1, 4, 3), BatchNorm2d(4), ReLU(), Dropout(0.3), Flatten(), Linear(64, 3));
        OptimizerHelper optimizer = optimiser switch
        {
            "SGD" => optim.SGD(net.parameters(), 0.05, momentum: 0.9),
            "Adam" => optim.Adam(net.parameters(), 0.01, amsgrad: true),
            "AdamW" => optim.AdamW(net.parameters(), 0.01),
            _ => optim.RMSProp(net.parameters(), 0.01, momentum: 0.5, centered: true),
        };
        return (net, optimizer);
    }

    private static IEnumerable<double> Steps(Sequential net, OptimizerHelper optimizer, int from, int to)
    {
        for (int step = from; step < to; step++)
        {
            Tensor x = randn(6, 1, 6, 6), y = randint(0, 3, [6]);
            optimizer.zero_grad();
            Tensor loss = F.cross_entropy(net.call(x), y);
            loss.backward();
            optimizer.step();
            yield return loss.ToDouble();
        }
    }

    private static double[] Flat(Sequential net) =>
        net.state_dict().Values.SelectMany(t => t.to(float64).reshape(-1).data<double>().ToArray()).ToArray();
}
