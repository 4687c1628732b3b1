using System.Diagnostics;
using System.Text.Json;

namespace GenerativeModels.Grader.Tests;

/// <summary>The experiments of every chapter run, with the reference solution, in their smallest config.</summary>
public class ExperimentTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5); // a minute on two free cores, and much more on busy ones

    public static TheoryData<string> Assignments => [.. Kit.Paths.Assignments.Where(id => Directory.Exists(Path.Combine(Kit.Paths.AssignmentsFolder, id, "configs")))];

    [Theory, MemberData(nameof(Assignments))]
    public void Quick_runs_every_experiment_and_draws_its_figures(string id)
    {
        string folder = Directory.CreateTempSubdirectory("experiments-").FullName;
        try
        {
            (int code, string output) = Run(id, $"quick --out {folder}");

            Assert.True(code == 0, output);
            string metrics = Assert.Single(Directory.GetFiles(folder, "metrics.json", SearchOption.AllDirectories));
            using JsonDocument run = JsonDocument.Parse(File.ReadAllText(metrics));
            JsonProperty[] experiments = [.. run.RootElement.GetProperty("experiments").EnumerateObject()];
            Assert.NotEmpty(experiments);
            Assert.All(experiments, experiment =>
            {
                Assert.NotEmpty(experiment.Value.GetProperty("metrics").EnumerateObject());
                Assert.All(experiment.Value.GetProperty("figures").EnumerateArray(), figure =>
                    Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(metrics)!, figure.GetProperty("file").GetString() + ".png"))));
                Assert.NotEmpty(experiment.Value.GetProperty("figures").EnumerateArray());
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_chapter_with_experiments_has_a_quick_and_a_full_config()
    {
        foreach (string id in Assignments.Select(row => row.Data))
        {
            string configs = Path.Combine(Kit.Paths.AssignmentsFolder, id, "configs");
            Assert.True(File.Exists(Path.Combine(configs, "quick.yaml")) && File.Exists(Path.Combine(configs, "full.yaml")), $"{id} needs configs/quick.yaml and configs/full.yaml.");
        }
    }

    private static (int Code, string Output) Run(string id, string arguments)
    {
        // .../Grader.Tests/bin/Debug/net10.0/: the programs were built in the same way.
        string framework = Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/', '\\'));
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/', '\\'))!);
        string program = Path.Combine(Kit.Paths.Root, "solutions", id, "bin", configuration, framework, id + ".dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. arguments.Split(' ')])
        {
            WorkingDirectory = Kit.Paths.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        return (process.ExitCode, output.Result + errors.Result);
    }
}
