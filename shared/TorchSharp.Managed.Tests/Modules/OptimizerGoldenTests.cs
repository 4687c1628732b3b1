using TorchSharp.Modules;
using static TorchSharp.torch.optim;

namespace TorchSharp.Tests;

/// <summary>Ten steps of every optimiser against PyTorch, in both dtypes, by the keys of make_golden_modules.py.</summary>
public class OptimizerGoldenTests
{
    private static readonly Dictionary<string, Func<Parameter[], Optimizer>> Optimisers = new()
    {
        ["SGD"] = p => torch.optim.SGD(p, 0.1),
        ["SGD momentum"] = p => torch.optim.SGD(p, 0.1, momentum: 0.9),
        ["SGD dampening"] = p => torch.optim.SGD(p, 0.1, momentum: 0.9, dampening: 0.3, weight_decay: 0.05),
        ["SGD nesterov"] = p => torch.optim.SGD(p, 0.1, momentum: 0.9, nesterov: true, weight_decay: 0.05),
        ["SGD maximize"] = p => torch.optim.SGD(p, 0.1, momentum: 0.5, weight_decay: 0.05, maximize: true),
        ["Adam"] = p => torch.optim.Adam(p, 0.05),
        ["Adam weight_decay"] = p => torch.optim.Adam(p, 0.05, 0.8, 0.95, 1e-6, 0.1),
        ["Adam amsgrad"] = p => torch.optim.Adam(p, 0.05, amsgrad: true),
        ["Adam maximize"] = p => torch.optim.Adam(p, 0.05, maximize: true, weight_decay: 0.1),
        ["AdamW"] = p => torch.optim.AdamW(p, 0.05, weight_decay: 0.1),
        ["AdamW amsgrad"] = p => torch.optim.AdamW(p, 0.05, weight_decay: 0.1, amsgrad: true),
        ["AdamW maximize"] = p => torch.optim.AdamW(p, 0.05, weight_decay: 0.1, maximize: true),
        ["Adamax"] = p => torch.optim.Adamax(p, 0.05, weight_decay: 0.1),
        ["RMSProp"] = p => torch.optim.RMSProp(p, 0.05),
        ["RMSProp centered"] = p => torch.optim.RMSProp(p, 0.05, alpha: 0.9, centered: true, weight_decay: 0.1),
        ["RMSProp momentum"] = p => torch.optim.RMSProp(p, 0.05, momentum: 0.8),
        ["RMSProp maximize"] = p => torch.optim.RMSProp(p, 0.05, momentum: 0.8, centered: true, maximize: true),
        ["Adagrad"] = p => torch.optim.Adagrad(p, 0.1),
        ["Adagrad decay"] = p => torch.optim.Adagrad(p, 0.1, lr_decay: 0.1, weight_decay: 0.1, initial_accumulator_value: 0.2),
        ["Adadelta"] = p => torch.optim.Adadelta(p, 1.0),
        ["Adadelta decay"] = p => torch.optim.Adadelta(p, 0.7, rho: 0.8, weight_decay: 0.1, maximize: true),
        ["NAdam"] = p => torch.optim.NAdam(p, 0.05, weight_decay: 0.1, momentum_decay: 0.01),
        ["RAdam"] = p => torch.optim.RAdam(p, 0.05, weight_decay: 0.1),
        ["RAdam short"] = p => torch.optim.RAdam(p, 0.05, 0.7, 0.9),
        ["ASGD"] = p => torch.optim.ASGD(p, 0.05, lambd: 0.01, t0: 3, weight_decay: 0.1),
        ["Rprop"] = p => torch.optim.Rprop(p, 0.05),
        ["Rprop limits"] = p => torch.optim.Rprop(p, 0.05, 0.4, 1.5, 0.02, 0.1, maximize: true),
    };

    public static TheoryData<string> Keys => ModuleGolden.Keys("optimisers");

    [Theory]
    [MemberData(nameof(Keys))]
    public void Ten_steps_are_PyTorchs(string key)
    {
        foreach ((ScalarType dtype, double tolerance) in new[] { (ScalarType.Float64, 1e-12), (ScalarType.Float32, 1e-6) })
        {
            Parameter[] parameters = Start(dtype);
            using Optimizer optimizer = Optimisers[key](parameters);
            Run(optimizer, parameters, 0, 10);
            System.Text.Json.JsonElement golden = ModuleGolden.Case("optimisers", key).GetProperty(dtype.ToString());
            for (int i = 0; i < parameters.Length; i++)
                ModuleGolden.Equal(ModuleGolden.Numbers(golden[i]), ModuleGolden.Flat(parameters[i]), tolerance, $"{key}, {dtype}, parameter {i}");
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_saved_optimiser_goes_on_as_if_nothing_had_happened(string key)
    {
        Parameter[] straight = Start(ScalarType.Float64), stopped = Start(ScalarType.Float64);
        Run(Optimisers[key](straight), straight, 0, 10);

        var first = (OptimizerHelper)Optimisers[key](stopped);
        Run(first, stopped, 0, 4);
        using var file = new MemoryStream();
        first.save_state_dict(new BinaryWriter(file));
        var second = (OptimizerHelper)Optimisers[key](stopped);
        file.Position = 0;
        second.load_state_dict(new BinaryReader(file));
        Assert.Equal(file.Length, file.Position);
        Assert.All(first.state_dict().State.Zip(second.state_dict().State), pair => Assert.True(pair.First.ApproximatelyEquals(pair.Second)));

        Run(second, stopped, 4, 10);
        for (int i = 0; i < straight.Length; i++) Assert.Equal(ModuleGolden.Flat(straight[i]), ModuleGolden.Flat(stopped[i]));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("few")]
    public void LBFGS_takes_PyTorchs_steps(string key)
    {
        var p = new Parameter(ModuleGolden.Wave([4], 0.4));
        LBFGS optimizer = key == "plain" ? torch.optim.LBFGS([p], 0.1) : torch.optim.LBFGS([p], 0.5, max_iter: 6, history_size: 2);
        Tensor scales = torch.tensor(new[] { 1.0, 3.0, 0.5, 7.0 });
        Tensor Closure()
        {
            optimizer.zero_grad();
            Tensor loss = (scales * (p - 0.3).pow(2)).sum() + 0.1 * p.pow(4).sum();
            loss.backward();
            return loss;
        }

        double[] losses = [.. Enumerable.Range(0, 3).Select(_ => optimizer.step(Closure).ToDouble())];
        ModuleGolden.Equal(ModuleGolden.Numbers(ModuleGolden.Case("lbfgs", key)), [.. ModuleGolden.Flat(p), .. losses], 1e-9, key);
    }

    private static Parameter[] Start(ScalarType dtype) =>
        [new(ModuleGolden.Wave([3], 0.2, dtype)), new(ModuleGolden.Wave([2, 2], 1.0, dtype))];

    private static void Run(Optimizer optimizer, Parameter[] parameters, int from, int to)
    {
        for (int step = from; step < to; step++)
        {
            foreach (Parameter p in parameters)
            {
                double[] noise = Enumerable.Range(0, (int)p.NumberOfElements).Select(i => (0.5 + 0.1 * i) * Math.Sin(1.3 * step + 0.7 * i)).ToArray();
                p.grad = 0.3 * p.detach() + torch.tensor(noise).reshape(p.shape).to(p.dtype);
            }
            optimizer.step();
        }
    }
}
