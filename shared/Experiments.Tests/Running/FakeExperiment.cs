using GenerativeModels.Plotting;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Experiments.Tests.Running;

/// <summary>An experiment that does what a test says.</summary>
internal sealed class FakeExperiment(Action<IExperimentRun> work, params string[] figures) : IExperiment
{
    public Type ConfigType => typeof(object);

    public IEnumerable<NamedFigure> Run(object config, IExperimentRun run)
    {
        work(run);
        return figures.Select(name => new NamedFigure(name, $"Caption of {name}.", new Square()));
    }

    private sealed class Square : IFigure
    {
        public Scene Draw() => new(40, 40, [], "A square.");
    }
}
