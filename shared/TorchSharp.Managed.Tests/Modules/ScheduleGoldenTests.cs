using TorchSharp.Modules;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace TorchSharp.Tests;

/// <summary>Fourteen epochs of every schedule against PyTorch, by the keys of make_golden_modules.py.</summary>
public class ScheduleGoldenTests
{
    private static readonly double[] Stuck = [3.0, 2.0, 2.1, 1.99999, 1.8, 1.8, 1.9, 1.8, 1.7999, 2.0, 2.0, 2.0, 2.0, 2.0];

    private static readonly Dictionary<string, Func<Optimizer, LRScheduler>> Schedules = new()
    {
        ["StepLR"] = o => StepLR(o, 3, 0.5),
        ["MultiStepLR"] = o => MultiStepLR(o, [2, 5, 5, 9], 0.3),
        ["ExponentialLR"] = o => ExponentialLR(o, 0.8),
        ["ConstantLR"] = o => ConstantLR(o, 0.25, 4),
        ["LinearLR"] = o => LinearLR(o, 0.2, 0.9, 6),
        ["PolynomialLR"] = o => PolynomialLR(o, 8, 1.5),
        ["CosineAnnealingLR"] = o => CosineAnnealingLR(o, 5, 0.01),
        ["LambdaLR"] = o => LambdaLR(o, e => Math.Pow(0.9, e) + 0.1 * (e % 2)),
        ["MultiplicativeLR"] = o => MultiplicativeLR(o, e => 1 - 0.02 * e),
        ["ChainedLR"] = o => ChainedLR([ConstantLR(o, 0.5, 3), ExponentialLR(o, 0.9)]),
        ["SequentialLR"] = o => SequentialLR(o, [ConstantLR(o, 0.1, 2), ExponentialLR(o, 0.9), StepLR(o, 2, 0.5)], [4, 9]),
        ["ReduceLROnPlateau"] = o => ReduceLROnPlateau(o, factor: 0.5, patience: 1, cooldown: 1, min_lr: [0.06]),
        ["ReduceLROnPlateau max"] = o => ReduceLROnPlateau(o, "max", 0.5, 2, 0.05, "abs"),
        ["CyclicLR"] = o => CyclicLR(o, 0.1, 0.9, 3, 2),
        ["CyclicLR triangular2"] = o => CyclicLR(o, 0.1, 0.9, 2, mode: impl.CyclicLR.Mode.Triangular2, cycle_momentum: false),
        ["CyclicLR exp_range"] = o => CyclicLR(o, 0.1, 0.9, 3, mode: impl.CyclicLR.Mode.ExpRange, gamma: 0.9, base_momentum: 0.5),
        ["OneCycleLR"] = o => OneCycleLR(o, 1.0, 14),
        ["OneCycleLR three_phase"] = o => OneCycleLR(
            o, 0.7, epochs: 2, steps_per_epoch: 8, pct_start: 0.4, three_phase: true, anneal_strategy: impl.OneCycleLR.AnnealStrategy.Linear),
    };

    public static TheoryData<string> Keys => ModuleGolden.Keys("schedules");

    [Theory]
    [MemberData(nameof(Keys))]
    public void Learning_rates_are_PyTorchs(string key)
    {
        Parameter[] p = [new(torch.zeros(1)), new(torch.zeros(1))];
        bool betas = key == "OneCycleLR three_phase", momentum = key is "CyclicLR" or "CyclicLR exp_range" or "OneCycleLR";
        Optimizer optimizer = betas
            ? torch.optim.Adam(p, 0.5)
            : torch.optim.SGD(
                new SGD.ParamGroup[] { new() { Parameters = p[..1] }, new() { Parameters = p[1..], Options = new SGD.Options { LearningRate = 0.2 } } },
                0.5, momentum: momentum ? 0.9 : 0);
        LRScheduler scheduler = Schedules[key](optimizer);
        var seen = new List<double>();
        for (int epoch = 0; epoch < 14; epoch++)
        {
            seen.AddRange(optimizer.ParamGroups.Select(g => g.LearningRate));
            if (betas) seen.AddRange(optimizer.ParamGroups.Select(g => ((IBetas)g).Betas.Item1));
            else if (momentum) seen.AddRange(optimizer.ParamGroups.Select(g => ((IMomentum)g).Momentum));
            if (key.StartsWith("Reduce", StringComparison.Ordinal)) scheduler.step(Stuck[epoch]);
            else scheduler.step();
        }
        ModuleGolden.Equal(ModuleGolden.Numbers(ModuleGolden.Case("schedules", key)), [.. seen], 1e-12, key);
    }

    [Fact]
    public void A_schedule_can_be_set_to_an_epoch()
    {
        Optimizer optimizer = torch.optim.SGD([new Parameter(torch.zeros(1))], 1.0);
        LRScheduler scheduler = StepLR(optimizer, 3, 0.5);
        scheduler.step(7);
        Assert.Equal(0.25, optimizer.ParamGroups.Single().LearningRate);
        Assert.Equal([0.25], scheduler.get_last_lr());
    }
}
