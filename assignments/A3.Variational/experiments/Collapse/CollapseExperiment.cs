using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Variational.Experiments;

/// <summary>The same autoencoder on two Gaussians in the plane, one of which needs no latent variable (chapter 3, section 11).</summary>
[Experiment("collapse", "posterior collapse: a decoder that can do without the code gets none")]
public sealed class CollapseExperiment : Experiment<CollapseConfig, CollapseRun[]>
{
    private const int BatchSize = 100;

    /// <inheritdoc/>
    public override CollapseRun[] Run(CollapseConfig config, IExperimentRun run) =>
    [
        Train("correlated", config.Correlation, config, run),
        Train("uncorrelated", 0, config, run),
    ];

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(CollapseRun[] result)
    {
        var figure = new Figure(rows: 2, columns: 2) { PanelWidth = 300, PanelHeight = 200, Description = "For correlated and for uncorrelated data: points and samples, and loss and KL over training." };
        for (int i = 0; i < result.Length; i++)
        {
            CollapseRun each = result[i];
            (Axes plane, Axes curves) = (figure[i, 0], figure[i, 1]);
            (plane.Title, plane.XRange, plane.YRange, plane.XLabel, plane.YLabel) = ($"{each.Name} data", (-6, 6), (-4, 4), "x₁", "x₂"); // one scale: 300 to 200 pixels
            plane.Scatter(each.Points[..500], i == 0 ? "data" : null, Palette.Grey, size: 3, opacity: 0.5);
            plane.Scatter(each.Samples[..500], i == 0 ? "samples" : null, Palette.Blue, size: 3, opacity: 0.5);
            double[] epochs = [.. Enumerable.Range(1, each.Nelbos.Count).Select(epoch => (double)epoch)];
            (curves.Title, curves.XLabel, curves.YLabel) = ($"KL at the end: {each.Kls[^1]:0.00} nats", "epochs", "nats per point");
            curves.Line(epochs, each.Nelbos.ToArray(), "-ELBO", Palette.Blue);
            curves.Line(epochs, each.Kls.ToArray(), "KL", Palette.Orange, dash: Dash.Dashed);
            curves.HorizontalLine(each.Entropy, "entropy of the data", Palette.Black, Dash.Dotted);
            curves.YRange = (-0.2, 5);
        }

        yield return new NamedFigure(
            "pair",
            "The decoder gives a mean and a variance for each coordinate. Above, the coordinates are correlated, which only the code can tell the decoder: the KL stays above 0. "
                + "Below they are not; the decoder needs no code, the KL stays near 0 and the code says next to nothing. Both models fit their data equally well.",
            figure);
    }

    private static CollapseRun Train(string name, double correlation, CollapseConfig config, IExperimentRun run)
    {
        Tensor noise = run.Random.Normal(config.Points, 2);
        Tensor x = stack([2 * noise.select(1, 0), correlation * noise.select(1, 0) + Math.Sqrt(1 - correlation * correlation) * noise.select(1, 1)], 1).to(ScalarType.Float32);
        var model = new VariationalAutoencoder(2, Network(run.Random), Network(run.Random), (points, output) =>
            LogLikelihoods.Gaussian(points, output.narrow(-1, 0, 2), output.narrow(-1, 2, 2)));
        optim.Optimizer optimizer = optim.Adam(model.parameters(), 2e-3);
        List<double> nelbos = [], kls = [];
        foreach (int epoch in run.Steps(name, config.Epochs, new CheckpointState().Add("model", model).Add("optimizer", optimizer).Add("nelbos", nelbos).Add("kls", kls)))
        {
            nelbos.Add(VaeTraining.Epoch(model, optimizer, x, BatchSize, run.Random));
            using IDisposable _ = no_grad();
            kls.Add(GaussianKl.ToStandardNormal(model.Encode(x)).ToDoubles().Average());
            run.Log(epoch + 1, ($"{name}-nelbo", nelbos[^1]), ($"{name}-kl", kls[^1]));
        }

        using IDisposable noGradient = no_grad();
        double entropy = 1 + Math.Log(2 * Math.PI) + Math.Log(2 * Math.Sqrt(1 - correlation * correlation));
        int active = PosteriorDiagnostics.ActiveUnits(model.Encode(x).Mean);
        run.Report($"{name}-kl", kls[^1]);
        run.Report($"{name}-nelbo", nelbos[^1]);
        run.Report($"{name}-entropy", entropy);
        run.Report($"{name}-active-units", active);
        Tensor output = model.Decode(TrainedAutoencoder.Noise(run.Random, config.Points, 2));
        Tensor samples = Reparameterisation.Sample(new DiagonalGaussian(output.narrow(1, 0, 2), output.narrow(1, 2, 2)), TrainedAutoencoder.Noise(run.Random, config.Points, 2));
        return new CollapseRun(name, x, samples, nelbos, kls, entropy, active);
    }

    private static nn.Module<Tensor, Tensor> Network(IRandomSource rng) =>
        nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 4)).InitialiseFrom(rng);
}
