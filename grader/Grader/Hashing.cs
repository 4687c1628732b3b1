using System.Security.Cryptography;
using System.Text;
using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader;

/// <summary>Fingerprints for receipts: equal sources have equal ones, on every machine.</summary>
internal static class Hashing
{
    /// <summary>SHA-256 over names and texts, line ends made alike; 64 hexadecimal digits.</summary>
    public static string Of(IEnumerable<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (SourceFile file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.Text.ReplaceLineEndings("\n")}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
