using GenerativeModels.Experiments;
using GenerativeModels.Numerics;
using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Victim;

/// <summary>As a network is trained: layers with dropout, which draws from the default generator, an optimiser with momentum, noise from the run.</summary>
public sealed class NetworkExperiment : Experiment<Nothing, double>
{
    /// <inheritdoc/>
    public override double Run(Nothing config, IExperimentRun run)
    {
        Tensor x = randn(40, 6);
        Tensor y = x.sum(dim: 1, keepdim: true).sin();
        nn.Module<Tensor, Tensor> network = nn.Sequential(nn.Linear(6, 16), nn.BatchNorm1d(16), nn.Tanh(), nn.Dropout(0.2), nn.Linear(16, 1));
        optim.Optimizer momentum = optim.SGD(network.parameters(), 0.01, momentum: 0.9);
        optim.Optimizer adam = optim.Adam(network.parameters(), 0.01);
        using var own = new Generator(3);

        double loss = Train("pretrain", 60, momentum);
        run.Report("pretrained", loss);
        double noise = run.Random.NextDouble() + rand(1, generator: own).item<float>();
        foreach (int step in run.Steps("wait", 10, new CheckpointState().Add("noise", () => noise, saved => noise = saved)))
        {
            noise += run.Random.NextDouble();
        }

        run.Say($"noise {noise:R}");
        loss = Train("train", 60, adam);
        run.Report("loss", loss);
        run.Report("noise", noise);
        run.Report("next-draw", rand(1).item<float>() + run.Random.NextDouble());
        run.Report("weights", network.parameters().Sum(p => p.ToDoubles().Sum()));
        return loss;

        double Train(string name, int steps, optim.Optimizer optimizer)
        {
            double last = 0;
            CheckpointState state = new CheckpointState()
                .Add("network", network).Add("optimizer", optimizer).Add("own", own).Add("last", () => last, saved => last = saved);
            foreach (int step in run.Steps(name, steps, state))
            {
                Thread.Sleep(5);
                Tensor target = y + run.Random.Normal(40, 1).to(ScalarType.Float32) * 0.1 + randn(40, 1, generator: own) * 0.01;
                optimizer.zero_grad();
                Tensor error = nn.functional.mse_loss(network.forward(x), target);
                error.backward();
                optimizer.step();
                last = error.item<float>();
                run.Log(step, ($"{name}-loss", last));
            }

            return last;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(double result) => [];
}
