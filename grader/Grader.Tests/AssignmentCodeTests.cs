using GenerativeModels.Grader.Checking;
using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Tests;

/// <summary>Students write into starter/, so what stands there may be anything.</summary>
public sealed class AssignmentCodeTests : IDisposable
{
    private readonly Paths _paths = new(Directory.CreateTempSubdirectory("kit-").FullName);

    [Fact]
    public void With_a_solution_the_starter_is_made_from_it_whatever_stands_in_the_folder()
    {
        Write(_paths.Usings, "global using System;");
        Write(Path.Combine(_paths.Solution("A9.Toy"), "Sums.cs"), Toy.Reference);
        Write(Path.Combine(_paths.Starter("A9.Toy"), "Sums.cs"), "nonsense");

        AssignmentCode code = new(_paths, Toy.Manifest);

        code.CheckStarter();
        Assert.Equal(Toy.Starter, Assert.Single(code.StarterFiles.Values));
    }

    [Fact]
    public void Without_one_a_students_own_file_that_does_not_compile_is_left_out()
    {
        Write(_paths.Usings, "global using System;");
        Write(Path.Combine(_paths.Starter("A9.Toy"), "Sums.cs"), Toy.Starter.Text);
        Write(Path.Combine(_paths.Starter("A9.Toy"), "Experiment.cs"), "public class Experiment { [Xunit.Fact] public void Run() { } }");

        AssignmentCode code = new(_paths, Toy.Manifest);

        code.CheckStarter();
        Assert.Equal("Sums.cs", Assert.Single(code.StarterFiles.Keys));
    }

    [Fact]
    public void Without_one_code_that_does_not_compile_is_to_be_mended_first()
    {
        Write(_paths.Usings, "global using System;");
        Write(Path.Combine(_paths.Starter("A9.Toy"), "Sums.cs"), Toy.Starter.Text.Replace("double[] x", "duoble[] x"));

        var error = Assert.Throws<UsageException>(new AssignmentCode(_paths, Toy.Manifest).CheckStarter);

        Assert.StartsWith("starter/A9.Toy does not compile: Sums.cs(6): The type or namespace name 'duoble'", error.Message);
        Assert.EndsWith("No type of this name is known here. Mend that first.", error.Message);
    }

    public void Dispose() => Directory.Delete(_paths.Root, recursive: true);

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
