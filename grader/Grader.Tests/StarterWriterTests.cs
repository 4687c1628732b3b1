using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Tests;

public class StarterWriterTests
{
    [Fact]
    public void A_region_becomes_its_task_and_a_throw()
    {
        Assert.Contains(
            """
                public static double Mean(double[] x)
                {
                    ArgumentOutOfRangeException.ThrowIfZero(x.Length);

                    // TODO A9.2: divide the sum by their number.
                    throw new NotImplementedException("A9.2 Sums.Mean");
                }
            """,
            Toy.Starter.Text);
    }

    [Fact]
    public void Everything_else_stays_as_it_is()
    {
        string[] given = [.. Toy.Reference.Split('\n').Take(7)];

        Assert.Equal(given, Toy.Starter.Text.Split('\n').Take(7));
    }

    [Fact]
    public void An_exercise_without_a_region_is_an_error()
    {
        var manifest = Toy.Manifest with { Exercises = [.. Toy.Manifest.Exercises, new("A9.3", "More", 0, 0, [])] };

        var error = Assert.Throws<KitException>(() => StarterWriter.Write([Toy.ReferenceFile], "solutions/A9.Toy", manifest));
        Assert.StartsWith("solutions/A9.Toy: exercise A9.3 has no region.", error.Message);
    }

    [Fact]
    public void Files_that_the_manifest_does_not_list_are_an_error()
    {
        var error = Assert.Throws<KitException>(() => StarterWriter.Write([Toy.ReferenceFile], "solutions/A9.Toy", Toy.Manifest with { Files = ["Other.cs"] }));
        Assert.Contains("lists the files Other.cs; the regions are in Sums.cs", error.Message);
    }

    [Fact]
    public void A_line_of_a_region_that_survives_elsewhere_is_a_leak()
    {
        var leaky = Toy.Starter with { Text = Toy.Starter.Text + "// as in:\nreturn   Sum(x) / x.Length;\n" };

        Assert.Empty(LeakCheck.Leaks([Toy.ReferenceFile], [Toy.Starter], "solutions/A9.Toy", Toy.Manifest));
        string leak = Assert.Single(LeakCheck.Leaks([Toy.ReferenceFile], [leaky], "solutions/A9.Toy", Toy.Manifest));
        Assert.StartsWith("solutions/A9.Toy/Sums.cs(24): 'return Sum(x) / x.Length;' belongs to exercise A9.2", leak);
    }
}
