using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Checking;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Sources;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GenerativeModels.Grader.Tests;

/// <summary>cases/&lt;situation&gt;/case.yaml: a submission, told as a difference from the solution or the starter, and what becomes of it.</summary>
public sealed class CaseFile
{
    /// <summary>The situation as a sentence.</summary>
    public required string Says { get; set; }

    /// <summary>The assignment.</summary>
    public required string Assignment { get; set; }

    /// <summary>What the submission starts from: solution, starter or empty.</summary>
    public string Base { get; set; } = "empty";

    /// <summary>Other bodies for some members. The case's own files, where it has any, come on top.</summary>
    public Dictionary<string, string> Bodies { get; set; } = [];

    /// <summary>The verdicts of some exercises.</summary>
    public Dictionary<string, string> Verdicts { get; set; } = [];

    /// <summary>The verdict of all other exercises.</summary>
    public required string Others { get; set; }

    /// <summary>The points, where they are to be checked.</summary>
    public int? Points { get; set; }

    /// <summary>The files that are ignored, where that is to be checked.</summary>
    public List<string>? Ignored { get; set; }

    /// <summary>Texts that the Markdown report or the notes contain.</summary>
    public List<string> Mentions { get; set; } = [];

    /// <summary>Reads a case.</summary>
    public static CaseFile Read(string name) => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithEnforceRequiredMembers()
        .Build()
        .Deserialize<CaseFile>(File.ReadAllText(Path.Combine(Kit.Cases, name, "case.yaml")));

    /// <summary>Writes the submission into a folder.</summary>
    public void WriteSubmission(string name, string folder, Manifest manifest, AssignmentCode code)
    {
        if (Base != "empty")
        {
            foreach (string file in manifest.Files)
            {
                File.WriteAllText(Path.Combine(folder, file), (Base == "solution" ? code.Reference : code.StarterFiles)[file].Text);
            }
        }

        foreach (SourceFile file in manifest.Files.Select(file => code.Reference[file]))
        {
            Replace(folder, file, MarkerReader.Read(file, manifest.Id, manifest));
        }

        foreach (string own in Directory.EnumerateFiles(Path.Combine(Kit.Cases, name)).Where(path => Path.GetFileName(path) != "case.yaml"))
        {
            File.Copy(own, Path.Combine(folder, Path.GetFileName(own)), overwrite: true);
        }
    }

    private void Replace(string folder, SourceFile file, IReadOnlyList<Region> regions)
    {
        if (regions.Any(region => Bodies.ContainsKey(region.Member)))
        {
            SourceFile changed = Substitution.Regions(file, regions, region =>
                Bodies.TryGetValue(region.Member, out string? body) ? body : Base == "solution" ? null : Substitution.Stub(region));
            File.WriteAllText(Path.Combine(folder, file.Name), changed.Text);
        }
    }
}
