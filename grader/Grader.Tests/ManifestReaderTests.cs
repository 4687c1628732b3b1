using GenerativeModels.Grader.Assignments;

namespace GenerativeModels.Grader.Tests;

public sealed class ManifestReaderTests : IDisposable
{
    private const string Sound = """
        id: A9.Toy
        title: Toys
        files: [Sums.cs]
        limits: { testSeconds: 5, totalSeconds: 60, memoryMegabytes: 512 }
        exercises:
          - id: A9.1
            title: Sum
            points: { public: 40, hidden: 10 }
          - id: A9.2
            title: Mean
            points: { public: 50, hidden: 0 }
            dependsOn: [A9.1]

        """;

    private readonly Paths _paths = new(Directory.CreateTempSubdirectory("kit-").FullName);

    public void Dispose() => Directory.Delete(_paths.Root, recursive: true);

    [Fact]
    public void A_manifest_says_order_titles_points_files_dependencies_and_limits()
    {
        Manifest manifest = Read(Sound);

        Assert.Equal(("A9.Toy", "Toys", "GenerativeModels.Toy"), (manifest.Id, manifest.Title, manifest.Namespace));
        Assert.Equal(["Sums.cs"], manifest.Files);
        Assert.Equal(new Limits(5, 60, 512), manifest.Limits);
        Assert.Equal(("Mean", 50, 0), (manifest["A9.2"].Title, manifest["A9.2"].PublicPoints, manifest["A9.2"].HiddenPoints));
        Assert.Equal(["A9.1"], manifest.AllDependencies("A9.2"));
    }

    [Theory]
    [InlineData("public: 50", "public: 49", "assignments/A9.Toy/assignment.yaml: the points of all exercises make 99; they should make 100.")]
    [InlineData("id: A9.Toy", "id: A9.Toys", "id is 'A9.Toys', but the folder is 'A9.Toy'. Use the folder's name.")]
    [InlineData("id: A9.2", "id: A9.1", "A9.1 is listed twice.")]
    [InlineData("id: A9.2", "id: A8.2", "exercise id 'A8.2' should be A9. and a number.")]
    [InlineData("[A9.1]", "[A9.7]", "A9.2 depends on 'A9.7', which is no other exercise of A9.Toy.")]
    [InlineData("[A9.1]", "[A9.2]", "A9.2 depends on 'A9.2', which is no other exercise of A9.Toy.")]
    [InlineData("hidden: 10", "hidden: -10", "A9.1 has 40 public and -10 hidden points")]
    [InlineData("testSeconds: 5", "testSeconds: 0", "limits should be positive")]
    [InlineData("title: Toys", "titel: Toys", "assignment.yaml(2): ")]
    [InlineData("title: Toys", "title: [", "assignment.yaml(")]
    [InlineData("testSeconds: 5", "testSeconds: five", "assignment.yaml(4): ")]
    public void A_wrong_manifest_is_an_error_that_says_where(string what, string with, string message)
    {
        Assert.Contains(what, Sound);

        var error = Assert.Throws<KitException>(() => Read(Sound.Replace(what, with)));
        Assert.Contains(message, error.Message);
    }

    [Fact]
    public void A_missing_manifest_is_an_error()
    {
        var error = Assert.Throws<KitException>(() => ManifestReader.Read(_paths, "A9.Toy"));
        Assert.StartsWith("assignments/A9.Toy/assignment.yaml cannot be read", error.Message);
    }

    [Theory]
    [InlineData("A9.1", "[T.t]", null)]
    [InlineData("A9.7", "[T.t]", "M1 is about 'A9.7', which is no exercise of A9.Toy.")]
    [InlineData("A9.1", "[]", "M1 names no failing test")]
    public void A_catalogue_of_mistakes_is_checked_too(string exercise, string failing, string? message)
    {
        Manifest manifest = Read(Sound);
        Directory.CreateDirectory(_paths.Solution("A9.Toy"));
        File.WriteAllText(_paths.Mistakes("A9.Toy"), $"- {{ id: M1, exercise: {exercise}, mistake: It is wrong., hint: Look., body: return 0;, failing: {failing} }}\n");

        if (message is null)
        {
            Assert.Equal("M1", Assert.Single(MistakeReader.Read(_paths, manifest)).Id);
        }
        else
        {
            Assert.Contains(message, Assert.Throws<KitException>(() => MistakeReader.Read(_paths, manifest)).Message);
        }
    }

    private Manifest Read(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_paths.Manifest("A9.Toy"))!);
        File.WriteAllText(_paths.Manifest("A9.Toy"), text);
        return ManifestReader.Read(_paths, "A9.Toy");
    }
}
