using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

/// <summary>Where EM starts on Old Faithful: guesses that anybody would make from a scatter plot.</summary>
internal static class Starts
{
    /// <summary>Short eruptions with short waits, and long ones with long waits.</summary>
    public static GaussianMixture OldFaithful => new(Vector(0.5, 0.5), Table([2, 55], [4.5, 80]), Matrices([[0.1, 0], [0, 36]], [[0.1, 0], [0, 36]]));
}
