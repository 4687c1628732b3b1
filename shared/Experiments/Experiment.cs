namespace GenerativeModels.Experiments;

/// <summary>
/// An experiment of a chapter: runs a method on data, and then draws what came out. Every class of an assignment that derives from this one and
/// has an <see cref="ExperimentAttribute"/> can be named in a config file.
/// </summary>
/// <typeparam name="TConfig">
/// Its settings: a record with <c>{ get; init; }</c> properties, each with a default (or <c>required</c>), its range as
/// <see cref="System.ComponentModel.DataAnnotations.RangeAttribute"/> and a line of <see cref="System.ComponentModel.DescriptionAttribute"/>.
/// </typeparam>
/// <typeparam name="TResult">What came out: a record of numbers and tensors, nothing drawn yet.</typeparam>
public abstract class Experiment<TConfig, TResult> : IExperiment
    where TConfig : class
{
    Type IExperiment.ConfigType => typeof(TConfig);

    /// <summary>Does the work.</summary>
    /// <param name="config">The settings, checked.</param>
    /// <param name="run">Where random numbers come from, and where metrics and checkpoints go.</param>
    public abstract TResult Run(TConfig config, IExperimentRun run);

    /// <summary>Draws the result.</summary>
    public abstract IEnumerable<NamedFigure> Draw(TResult result);

    IEnumerable<NamedFigure> IExperiment.Run(object config, IExperimentRun run) => Draw(Run((TConfig)config, run));
}
