using TorchSharp.Modules;

namespace TorchSharp.Tests;

/// <summary>
/// The trainings of make_golden_trainings.py, step by step in the same order. Each returns its losses, then the sum of
/// the absolute values of each parameter and what else is said there.
/// </summary>
internal static partial class Trainings
{
    public static readonly Dictionary<string, Func<double[]>> All = new()
    {
        ["vae"] = Vae,
        ["dcgan"] = Dcgan,
        ["wgan_gp"] = WganGp,
        ["ebm"] = Ebm,
        ["ncsn"] = Ncsn,
        ["rbm"] = Rbm,
        ["sliced_score_matching"] = SlicedScoreMatching,
        ["flow"] = Flow,
        ["characters"] = Characters,
        ["classifier"] = Classifier,
        ["attention"] = Attention,
        ["reinforce"] = Reinforce,
    };

    // 0.5 + 0.5 sin(0.7 i + phase) for element i.
    private static Tensor Wave(long[] shape, double phase = 0)
    {
        double[] values = new double[shape.Aggregate(1L, (a, b) => a * b)];
        for (int i = 0; i < values.Length; i++) values[i] = 0.5 + 0.5 * Math.Sin(0.7 * i + phase);
        return torch.tensor(values).reshape(shape).to(torch.get_default_dtype());
    }

    private static IEnumerable<double> Sizes(params torch.nn.Module[] modules) => Parameters(modules).Select(p => Size(p));

    private static double Size(Tensor t) => t.detach().abs().sum().ToDouble();

    private static Parameter[] Parameters(params torch.nn.Module[] modules) => modules.SelectMany(m => m.parameters()).ToArray();
}
