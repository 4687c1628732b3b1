using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Testing;

/// <summary>The exact law of a function of a random source that makes only discrete draws, by walking through every outcome.</summary>
public static class ExactLaw
{
    /// <summary>Requires the results of a run to have a given distribution.</summary>
    /// <param name="expected">Each possible value once, with its probability; they sum to 1.</param>
    /// <param name="run">A pure function of the source. Values are compared by what they read as, so arrays and tensors will do.</param>
    /// <param name="tolerance">The largest difference of two probabilities allowed.</param>
    /// <param name="what">What is drawn, as a phrase.</param>
    /// <exception cref="LawViolation">A probability differs by more, or an unexpected value comes; names the worst and the total variation distance.</exception>
    public static void Equal<T>(IEnumerable<(T Value, double Probability)> expected, Func<IRandomSource, T> run, double tolerance, string what)
    {
        Dictionary<string, double> law = Add(expected), got = Add(EnumeratingRandom.Outcomes(rng => StateLabel.Of(run(rng))), label => label);
        Guard.Distribution([.. law.Values], nameof(expected));
        var differences = law.Keys.Union(got.Keys)
            .Select(label => (Label: label, Law: law.GetValueOrDefault(label), Got: got.GetValueOrDefault(label))).ToArray();
        var worst = differences.MaxBy(d => Math.Abs(d.Law - d.Got));
        if (!(Math.Abs(worst.Law - worst.Got) <= tolerance))
        {
            double totalVariation = differences.Sum(d => Math.Abs(d.Law - d.Got)) / 2;
            throw new LawViolation($"{what}: probability of {worst.Label} (total variation distance of the two laws {Show.Brief(totalVariation)})",
                Show.Number(worst.Got), Show.Number(worst.Law), $"allowed {Show.Brief(tolerance)}, off by {Show.Brief(Math.Abs(worst.Law - worst.Got))}");
        }
    }

    /// <summary>The exact expectation of a number.</summary>
    /// <param name="run">A pure function of the source.</param>
    public static double Expectation(Func<IRandomSource, double> run) =>
        EnumeratingRandom.Outcomes(run).Sum(outcome => outcome.Probability * outcome.Value);

    /// <summary>The exact expectation of a tensor, float64, element by element.</summary>
    /// <param name="run">A pure function of the source; always gives one shape.</param>
    public static Tensor Expectation(Func<IRandomSource, Tensor> run)
    {
        double[] sum = [];
        long[] shape = [];
        foreach (((double[] values, long[] valueShape), double probability) in EnumeratingRandom.Outcomes(rng => run(rng) is var t ? (t.ToDoubles(), t.shape) : default))
        {
            (sum, shape) = sum.Length == 0 ? (new double[values.Length], valueShape) : (sum, shape);
            Close.Holds(shape.AsSpan().SequenceEqual(valueShape), "shape of a random tensor in two runs", Shapes.Text(valueShape), Shapes.Text(shape));
            for (int i = 0; i < values.Length; i++)
            {
                sum[i] += probability * values[i];
            }
        }

        return sum.ToTensor(shape);
    }

    private static Dictionary<string, double> Add<T>(IEnumerable<(T Value, double Probability)> outcomes, Func<T, string>? label = null)
    {
        var law = new Dictionary<string, double>();
        foreach ((T value, double probability) in outcomes)
        {
            string key = label is null ? StateLabel.Of(value) : label(value);
            law[key] = law.GetValueOrDefault(key) + probability;
        }

        return law;
    }
}
