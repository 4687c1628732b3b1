namespace TorchSharp.Tests;

/// <summary>Tests that seed the default generator run alone: it is one for all threads.</summary>
[CollectionDefinition("default generator", DisableParallelization = true)]
public class DefaultGeneratorTests
{
}
