using System.Threading.Tasks;
using GenerativeModels.Experiments.CommandLine;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace GenerativeModels;

/// <summary>Where an assignment's program begins: with its tests or with its experiments, as the arguments say.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args) => TestArguments.MeantFor(args) switch
    {
        TestRunner.TestingPlatform => await TestPlatformTestFramework.RunAsync(args, TestExtensions.AddSelfRegisteredExtensions),
        TestRunner.Xunit => await ConsoleRunner.Run(args),
        _ => AssignmentProgram.Run(args, typeof(Program).Assembly),
    };
}
