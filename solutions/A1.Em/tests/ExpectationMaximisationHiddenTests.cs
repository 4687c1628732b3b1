using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class ExpectationMaximisationHiddenTests
{
    [Example, Exercise("A1.10"), Law("P1.22", "A run that ended NotFinite never wins against one that did not.", Equation = "1.19")]
    public void An_infinite_likelihood_is_no_discovery()
    {
        var collapsed = new FitResult<string>("collapsed", [-50, double.PositiveInfinity], ConvergenceStatus.NotFinite);
        var undefined = new FitResult<string>("undefined", [-50, double.NaN], ConvergenceStatus.NotFinite);
        var sound = new FitResult<string>("sound", [-50, -40], ConvergenceStatus.OutOfIterations);

        foreach (FitResult<string>[] runs in new FitResult<string>[][] { [collapsed, sound], [sound, collapsed], [undefined, sound], [sound, undefined, collapsed] })
        {
            string best = ExpectationMaximisation.Best(runs).Model;
            Close.Holds(best == "sound", $"best of the runs {string.Join(", ", runs.Select(run => $"{run.Model} ({Show.Number(run.LogLikelihood)})"))}", best, "sound");
        }
    }

    [Example, Exercise("A1.10"), Law("P1.18", "The regularisation reaches every M-step.", Equation = "1.16")]
    public void The_regularisation_reaches_the_M_step()
    {
        // Without it, both components would close in on their pair of equal points.
        var start = new GaussianMixture(Vector(0.5, 0.5), Table([0], [10]), Matrices([[1]], [[1]]));

        FitResult<GaussianMixture> fit = GaussianMixtureEm.Fit(Table([0], [0], [10], [10]), start, new ConvergenceMonitor(), regularisation: 0.01);

        Close.Equal(Matrices([[0.01]], [[0.01]]), fit.Model.Covariances, 1e-9, "variances for the points 0, 0, 10, 10 with regularisation 0.01");
    }

    [Example, Exercise("A1.10"), Law("P1.25", "On Old Faithful, one component reaches -1289.797; waiting alone -1034.0017, and eruptions alone -276.3600.")]
    public void One_component_and_single_columns_of_Old_Faithful()
    {
        Tensor x = OldFaithful.Load();
        var monitor = new ConvergenceMonitor(tolerance: 1e-12);
        var broad = new GaussianMixture(Vector(1), Table([3, 70]), Matrices([[1, 0], [0, 100]]));
        var waits = new GaussianMixture(Vector(0.5, 0.5), Table([55], [80]), Matrices([[36]], [[36]]));
        var durations = new GaussianMixture(Vector(0.5, 0.5), Table([2], [4.5]), Matrices([[0.1]], [[0.1]]));

        FitResult<GaussianMixture> one = GaussianMixtureEm.Fit(x, broad, monitor);
        FitResult<GaussianMixture> waiting = GaussianMixtureEm.Fit(x.slice(1, 1, 2, 1), waits, monitor);
        FitResult<GaussianMixture> eruptions = GaussianMixtureEm.Fit(x.slice(1, 0, 1, 1), durations, monitor);

        Printed.Equal(-1289.797, one.LogLikelihood, 3, "log-likelihood of one component");
        Printed.Equal(-1034.0017, waiting.LogLikelihood, 4, "log-likelihood of two components on waiting");
        Printed.Equal([0.36089, 0.63911], waiting.Model.Weights, 5, "weights on waiting");
        Printed.Equal([54.6149, 80.0911], waiting.Model.Means, 4, "means on waiting");
        Printed.Equal([5.8712, 5.8677], waiting.Model.Covariances.sqrt(), 4, "standard deviations on waiting");
        Printed.Equal(-276.3600, eruptions.LogLikelihood, 4, "log-likelihood of two components on eruptions");
    }
}
