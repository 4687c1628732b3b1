using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Variational.Experiments;

/// <summary>Settings of <see cref="AutoencoderExperiment"/> and <see cref="LatentManifoldExperiment"/>.</summary>
public record AutoencoderConfig
{
    [Description("shipped: the generator that comes with the kit; mnist: the real ones, once fetched")]
    public DigitSource Digits { get; init; } = DigitSource.Shipped;

    [AllowedValues(14, 28)]
    [Description("pixels along a side")]
    public int Size { get; init; } = 28;

    [Range(100, 60_000)]
    [Description("how many digits are trained on")]
    public int TrainCount { get; init; } = 2000;

    [Range(100, 10_000)]
    [Description("how many further digits the trained model is measured on")]
    public int TestCount { get; init; } = 500;

    [Range(100, 10_000)]
    [Description("on how many of these it is measured every 100 steps, for the curves; all of them, if there are fewer")]
    public int CurveCount { get; init; } = 2000;

    [Range(1, 200)]
    [Description("Z, the number of latent dimensions (the manifold always has two)")]
    public int LatentDimensions { get; init; } = 10;

    [Range(1, 2000)]
    [Description("units in each of the two hidden layers of either network")]
    public int Hidden { get; init; } = 300;

    [Range(100, 1_000_000)]
    [Description("training steps; a multiple of 100")]
    public int Iterations { get; init; } = 20_000;

    [Range(1, 10_000)]
    [Description("examples in a batch")]
    public int BatchSize { get; init; } = 100;

    [Range(1e-6, 1.0)]
    [Description("Adam's learning rate")]
    public double LearningRate { get; init; } = 1e-3;

    [MinLength(1), Range(1, 1000)]
    [Description("for which numbers of samples the importance-weighted bound is measured")]
    public IReadOnlyList<int> SampleCounts { get; init; } = [1, 2, 5, 10, 20, 50, 100];

    [Range(1, 10_000)]
    [Description("on how many of the test digits that is done, and the amortisation gap measured")]
    public int BoundCount { get; init; } = 100;

    [Range(1, 10_000)]
    [Description("steps of refinement for the amortisation gap")]
    public int RefineSteps { get; init; } = 300;
}
