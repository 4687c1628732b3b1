using System.Reflection;

namespace TorchSharp.Tests;

/// <summary>
/// Every public member of this engine exists in the real TorchSharp with the same types, parameter names and defaults.
/// Set TORCHSHARP_DLL to the path of a TorchSharp.dll to run it.
/// </summary>
public class ApiParityTests
{
    // Differences that are meant, each with its reason.
    private static readonly Dictionary<string, string> Intended = new()
    {
        ["TorchSharp.Scalar.ToString()"] = "an override that prints the number; TorchSharp inherits object's",
        ["TorchSharp.torch+Size.ToString()"] = "an override that prints the sizes; TorchSharp inherits object's",
    };

    [Fact]
    public void Every_public_member_is_TorchSharps()
    {
        string? path = Environment.GetEnvironmentVariable("TORCHSHARP_DLL");
        if (string.IsNullOrEmpty(path)) Assert.Skip("TORCHSHARP_DLL is not set: give the path of a real TorchSharp.dll to compare with.");

        Assembly theirs = Assembly.LoadFrom(path), ours = typeof(torch).Assembly;
        var differences = new List<string>();
        int members = 0;
        foreach (Type type in ours.GetExportedTypes())
        {
            Type? real = theirs.GetType(type.FullName!);
            if (real is null)
            {
                differences.Add($"type {type.FullName} is not there");
                continue;
            }
            HashSet<string> known = MemberText.Of(real).ToHashSet();
            foreach (string member in MemberText.Of(type))
            {
                members++;
                if (known.Contains(member) || Intended.ContainsKey($"{type.FullName}.{member.Split(' ')[^1]}")) continue;
                string name = MemberText.Name(member);
                differences.Add($"{type.FullName}: {member}{Environment.NewLine}    there: {string.Join(" | ", known.Where(k => MemberText.Name(k) == name).Take(3))}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{members} members of {ours.GetExportedTypes().Length} types compared.");
        Assert.True(members > 1000, $"only {members} members were compared");
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }
}
