using GenerativeModels.Experiments.CommandLine;

namespace GenerativeModels.Experiments.Tests.CommandLine;

public class TestArgumentsTests
{
    [Theory]
    [InlineData(TestRunner.TestingPlatform, "--server", "dotnettestcli")]
    [InlineData(TestRunner.TestingPlatform, "--client-port", "1234", "--server")]
    [InlineData(TestRunner.TestingPlatform, "--internal-msbuild-node", "pipe")]
    [InlineData(TestRunner.Xunit, "@@", "/tmp/arguments")]
    [InlineData(TestRunner.Xunit, "-list", "tests")]
    [InlineData(TestRunner.Xunit, ":42", "-method", "*Em*")]
    [InlineData(TestRunner.Xunit, "-?")]
    [InlineData(TestRunner.None)]
    [InlineData(TestRunner.None, "quick", "--set", "seed=1")]
    [InlineData(TestRunner.None, "--list")]
    [InlineData(TestRunner.None, "quick", "--seed", "-1")]
    public void Experiments_get_what_no_test_runner_asks_for(TestRunner runner, params string[] args) =>
        Assert.Equal(runner, TestArguments.MeantFor(args));
}
