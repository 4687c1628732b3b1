namespace TorchSharp.Tests;

/// <summary>Tests that seed the default generator: it is everybody's, so no other test runs meanwhile.</summary>
[CollectionDefinition("default generator", DisableParallelization = true)]
public class DefaultGeneratorCollection
{
}
