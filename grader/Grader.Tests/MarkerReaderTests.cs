using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Tests;

public class MarkerReaderTests
{
    [Fact]
    public void A_region_knows_its_exercise_task_member_and_line()
    {
        Region region = MarkerReader.Read(Toy.ReferenceFile, "solutions/A9.Toy", Toy.Manifest)[1];

        Assert.Equal(("A9.2", "divide the sum by their number.", "Sums.Mean", 23), (region.Exercise, region.Task, region.Member, region.Line));
        Assert.Equal("A9.2 Sums.Mean", region.StubMessage);
    }

    [Fact]
    public void A_marker_inside_a_string_is_none()
    {
        string text = Toy.Replace("double total = 0;", "double total = 0; string s = \"// TODO-BEGIN A9.7: no\";");

        Assert.Equal(2, MarkerReader.Read(new SourceFile("Sums.cs", text), "solutions/A9.Toy", Toy.Manifest).Count);
    }

    [Theory]
    [InlineData("// TODO-BEGIN A9.1:", "// TODO-BEGIN A9.7:", "solutions/A9.Toy/Sums.cs(8): TODO-BEGIN A9.7: there is no exercise A9.7.")]
    [InlineData("// TODO-END A9.1", "", "solutions/A9.Toy/Sums.cs(23): TODO-BEGIN A9.2 opens inside TODO-BEGIN A9.1 (line 8).")]
    [InlineData("// TODO-END A9.2", "", "solutions/A9.Toy/Sums.cs(23): TODO-BEGIN A9.2 is never closed.")]
    [InlineData("// TODO-BEGIN A9.1: add the numbers up.", "", "solutions/A9.Toy/Sums.cs(16): TODO-END A9.1 closes nothing.")]
    [InlineData("// TODO-END A9.1", "// TODO-END A9.2", "solutions/A9.Toy/Sums.cs(16): TODO-END A9.2 closes TODO-BEGIN A9.1 (line 8).")]
    [InlineData("// TODO-BEGIN A9.1: add the numbers up.", "// TODO-BEGIN A9.1", "solutions/A9.Toy/Sums.cs(8): '// TODO-BEGIN A9.1' is no marker.")]
    [InlineData("        return total;\n        // TODO-END A9.1", "        // TODO-END A9.1\n        return total;", "TODO-END A9.1 does not stand before the closing brace of the block")]
    [InlineData("double total = 0;\n        foreach (double each in x)", "double total = 0; foreach (double each in x // TODO-BEGIN A9.1: again\n )", "opens inside")]
    public void A_wrong_marker_is_an_error_with_file_and_line(string what, string with, string message)
    {
        var file = new SourceFile("Sums.cs", Toy.Replace(what, with));

        var error = Assert.Throws<KitException>(() => MarkerReader.Read(file, "solutions/A9.Toy", Toy.Manifest));
        Assert.Contains(message, error.Message);
    }

    [Fact]
    public void A_marker_before_a_member_is_in_no_block()
    {
        var file = new SourceFile("Sums.cs", "namespace N;\npublic class C\n{\n    // TODO-BEGIN A9.1: no\n    public void M() { }\n    // TODO-END A9.1\n}\n");

        var error = Assert.Throws<KitException>(() => MarkerReader.Read(file, "solutions/A9.Toy", Toy.Manifest));
        Assert.StartsWith("solutions/A9.Toy/Sums.cs(4): TODO-BEGIN A9.1 does not stand before a statement of a block.", error.Message);
    }
}
