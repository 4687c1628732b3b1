using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>What an Ising model looks like below, at and above its critical temperature (chapter 2, section 6).</summary>
[Experiment("ising", "lattices below, at and above the critical temperature, from a random start")]
public sealed class IsingExperiment : Experiment<IsingConfig, IsingResult>
{
    /// <inheritdoc/>
    public override IsingResult Run(IsingConfig config, IExperimentRun run)
    {
        int sweeps = config.Sweeps[^1];
        Tensor spins = zeros(0);
        List<Tensor> lattices = [];
        CheckpointState state = new CheckpointState().Add("spins", () => spins, saved => spins = saved).Add("lattices", lattices);
        foreach (int i in run.Steps("sweeps", config.Temperatures.Count * sweeps, state))
        {
            double temperature = config.Temperatures[i / sweeps];
            int sweep = i % sweeps + 1;
            if (sweep == 1) spins = 2 * run.Random.Bernoulli(full([config.Side, config.Side], 0.5, dtype: ScalarType.Float64)) - 1;
            spins = CheckerboardGibbs.Sweep(spins, new IsingModel(1 / temperature), run.Random);
            if (!config.Sweeps.Contains(sweep)) continue;
            lattices.Add(spins);
            run.Report($"magnetisation-{Text.Short(temperature)}", spins.mean().item<double>());
            run.Log(sweep, ($"magnetisation-{Text.Short(temperature)}", spins.mean().item<double>()));
        }

        return new IsingResult(config, lattices);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(IsingResult result)
    {
        IReadOnlyList<int> sweeps = result.Config.Sweeps;
        Tensor[] columns = [.. sweeps.Select((_, column) => stack(result.Lattices.Where((_, i) => i % sweeps.Count == column).ToList(), 0))];
        ImageGrid grid = ImageGrid.Strips(columns, PixelRange.Signed, [.. sweeps.Select(sweep => sweep == 1 ? "1 sweep" : $"{sweep} sweeps")]) with
        {
            RowLabels = [.. result.Config.Temperatures.Select(T => $"T = {Text.Short(T)}")],
            Title = "Ising lattices from a random start", Scale = 2, Gap = 4, Map = ColorMap.Ink,
            Description = "Rows are temperatures, columns numbers of sweeps. Patches grow at low temperature, of all sizes near the critical one, and hardly above it.",
        };
        yield return new NamedFigure(
            "lattices",
            "Spins up are black. At T = 1.5 patches grow until one colour wins, or two stripes share the lattice for a long time. Near the critical temperature there are patches of "
                + "all sizes. At 3.5 a spin knows little of others a few sites away.",
            grid);
    }
}
