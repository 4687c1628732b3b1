using GenerativeModels.Experiments;
using GenerativeModels.Plotting;
using GenerativeModels.Plotting.Drawing;
using static TorchSharp.torch;

namespace GenerativeModels.Victim;

/// <summary>As an EM algorithm runs: a record of tensors that each step replaces, a list that grows, and a loop that is left when it has converged.</summary>
public sealed class MixtureExperiment : Experiment<Nothing, double>, IFigure
{
    private const int MostSteps = 1000;

    private sealed record Mixture(Tensor Weights, Tensor Means);

    /// <inheritdoc/>
    public override double Run(Nothing config, IExperimentRun run)
    {
        Tensor x = run.Random.Normal(60) + run.Random.Bernoulli(full([60], 0.4, dtype: ScalarType.Float64)) * 4;
        var model = new Mixture(tensor([0.5, 0.5]), tensor([-1.0, 1.0]));
        var likelihoods = new List<double> { double.NegativeInfinity };
        CheckpointState state = new CheckpointState().Add("model", () => model, saved => model = saved).Add("likelihoods", likelihoods);
        foreach (int step in run.Steps("em", MostSteps, state))
        {
            Thread.Sleep(5);
            Tensor logJoint = model.Weights.log() - (x.unsqueeze(1) - model.Means).square() / 2;
            Tensor logProb = logJoint.logsumexp(1);
            Tensor r = (logJoint - logProb.unsqueeze(1)).exp();
            model = new Mixture(r.mean([0L]), (r * x.unsqueeze(1)).sum(dim: 0) / r.sum(dim: 0) + run.Random.Normal(2) * Math.Pow(0.9, step) * 0.1);
            likelihoods.Add(logProb.sum().item<double>());
            run.Log(step, ("log-likelihood", likelihoods[^1]), ("change", likelihoods[^1] - likelihoods[^2]), ("none", double.NaN));
            if (step > 80 && Math.Abs(likelihoods[^1] - likelihoods[^2]) < 1e-9)
            {
                break;
            }
        }

        run.Say($"{likelihoods.Count} steps");
        run.Report("log-likelihood", likelihoods[^1]);
        run.Report("next-draw", run.Random.NextDouble());
        run.Report("none", double.NaN);
        return likelihoods[^1];
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(double result) => [new NamedFigure("square", "A square.", this)];

    Scene IFigure.Draw() => new(40, 40, [], "An empty square.");
}
