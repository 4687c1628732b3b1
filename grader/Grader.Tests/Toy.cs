using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Checking;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Tests;

/// <summary>A toy assignment of two exercises, in memory.</summary>
internal static class Toy
{
    public const string Reference = """
        namespace GenerativeModels.Toy;

        public static class Sums
        {
            /// <summary>The sum of the numbers.</summary>
            public static double Sum(double[] x)
            {
                // TODO-BEGIN A9.1: add the numbers up.
                double total = 0;
                foreach (double each in x)
                {
                    total += each;
                }

                return total;
                // TODO-END A9.1
            }

            public static double Mean(double[] x)
            {
                ArgumentOutOfRangeException.ThrowIfZero(x.Length);

                // TODO-BEGIN A9.2: divide the sum by their number.
                return Sum(x) / x.Length;
                // TODO-END A9.2
            }
        }

        """;

    public static Manifest Manifest { get; } = new(
        "A9.Toy", "Toys", ["Sums.cs"], new Limits(5, 60, 512),
        [new Exercise("A9.1", "Sum", 50, 0, []), new Exercise("A9.2", "Mean", 50, 0, ["A9.1"])]);

    public static SourceFile ReferenceFile { get; } = new("Sums.cs", Reference);

    public static SourceFile Starter { get; } = StarterWriter.Write([ReferenceFile], "solutions/A9.Toy", Manifest)[0];

    public static AssignmentCode Code { get; } = new(
        Manifest, [Starter], [ReferenceFile], new SourceFile("Usings.cs", "global using System; global using System.Linq; global using System.Collections.Generic;"));

    /// <summary>A submission whose one file is the reference with something replaced in it.</summary>
    public static Submission Submit(string what, string with) => Submit(Replace(what, with));

    public static Submission Submit(string text) =>
        new("toy", new Dictionary<string, SourceFile> { ["Sums.cs"] = new("Sums.cs", text) }, []);

    public static string Replace(string what, string with) => Reference.Contains(what)
        ? Reference.Replace(what, with)
        : throw new ArgumentException($"the toy has no '{what}'");
}
