namespace GenerativeModels.Experiments;

/// <summary>An experiment, whatever its settings and its result: what the runner sees of an <see cref="Experiment{TConfig, TResult}"/>.</summary>
public interface IExperiment
{
    /// <summary>The record that its part of a config file becomes.</summary>
    Type ConfigType { get; }

    /// <summary>Runs it, and draws what came out.</summary>
    /// <param name="config">Of type <see cref="ConfigType"/>.</param>
    /// <param name="run">Where it draws random numbers and leaves metrics.</param>
    IEnumerable<NamedFigure> Run(object config, IExperimentRun run);
}
