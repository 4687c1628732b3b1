namespace GenerativeModels.Experiments.Tests;

/// <summary>Tests that seed the engine's default generator: it is everybody's, so no other test runs meanwhile.</summary>
[CollectionDefinition("default generator", DisableParallelization = true)]
public class DefaultGeneratorCollection
{
}
