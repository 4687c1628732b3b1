using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GenerativeModels.Grader.Checking;

/// <summary>What the compiler's errors mean, for people who meet them for the first time.</summary>
internal static class CompilerSentences
{
    private static readonly Dictionary<string, string> Meanings = new()
    {
        ["CS0019"] = "The operator does not work on these types.",
        ["CS0029"] = "The value has another type than the place it goes to.",
        ["CS0103"] = "Nothing of this name is known here: look for a typing error, or a variable declared in another block.",
        ["CS0117"] = "The type has no member of this name.",
        ["CS0128"] = "Two variables of one block have the same name.",
        ["CS0161"] = "Some way through the method ends without a return.",
        ["CS0165"] = "The variable may be used before it has a value.",
        ["CS0246"] = "No type of this name is known here.",
        ["CS0266"] = "The value must be converted by hand, as in (int)x.",
        ["CS1002"] = "A statement ends with a semicolon.",
        ["CS1003"] = "Something is missing just before this place.",
        ["CS1026"] = "A parenthesis was opened and not closed.",
        ["CS1061"] = "The value's type has no member of this name.",
        ["CS1501"] = "No version of the method takes this many arguments.",
        ["CS1503"] = "An argument has another type than the method takes.",
        ["CS1513"] = "A brace was opened and not closed.",
        ["CS1525"] = "The compiler cannot read this as an expression.",
        ["CS7036"] = "An argument is missing.",
    };

    // What a student's own project sees, because the tests are compiled into it.
    private static readonly HashSet<string> OfTheTests =
        ["Testing", "Tests", "Xunit", .. typeof(Testing.Close).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0])];

    /// <summary>The compiler's message, and what it means where that helps.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        string message = $"{diagnostic.GetMessage(CultureInfo.InvariantCulture)} ({diagnostic.Id})";
        return BelongsToTheTests(diagnostic) ? $"{message}. It belongs to the tests, which graded code does not see: solve the exercise without it."
            : Meanings.TryGetValue(diagnostic.Id, out string? meaning) ? $"{message}. {meaning}"
            : message;
    }

    // "The name 'Close' does not exist in the current context": the first word in quotes is the unknown one.
    private static bool BelongsToTheTests(Diagnostic diagnostic) => diagnostic.Id is "CS0103" or "CS0234" or "CS0246"
        && diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'') is [_, var name, ..] && OfTheTests.Contains(name);
}
